import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { type BarePageProps, ReactPage } from './react-page.ts';

const root = document.querySelector('#root');
const props: BarePageProps = JSON.parse(document.querySelector('#props')?.textContent ?? '{}');
if (root) hydrateRoot(root, createElement(ReactPage, props));
