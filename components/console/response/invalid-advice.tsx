import { Fragment, type ReactNode } from 'react';
import { fieldId } from '#lib/request/form-field.ts';
import type { AnyField, PlacedProblem, PlacedProblems } from '../form/field-problems.ts';
import { jsonEditorId } from '../form/json-editor.tsx';
import { Advice } from './advice.tsx';

type InvalidAdviceProps = PlacedProblems & {
  onGoToField: (field: AnyField) => void;
  onGoToPosition: (position: { line: number; column: number }) => void;
};

/** What the API found wrong, with a way to each place. */
export function InvalidAdvice({ problems, position, onGoToField, onGoToPosition }: InvalidAdviceProps) {
  if (position) {
    const { line, column } = position;
    return (
      <Advice kind="warning">
        <b>The body is no JSON.</b>{' '}
        <GoTo id={jsonEditorId} onGo={() => onGoToPosition(position)}>
          Go to line {line}, column {column}
        </GoTo>
        , then send again. The same payload will fail every time.
      </Advice>
    );
  }
  const count = problems.length;
  return (
    <Advice kind="warning">
      <b>
        {count} field{count === 1 ? '' : 's'} to fix.
      </b>{' '}
      {problems.map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an answer's problems never change.
        <Fragment key={index}>
          {index > 0 && ', '}
          <Problem problem={problem} onGoToField={onGoToField} />
        </Fragment>
      ))}
      , then send again. The same payload will fail every time.
    </Advice>
  );
}

function Problem({ problem, onGoToField }: { problem: PlacedProblem; onGoToField: (field: AnyField) => void }) {
  const { field, param, message } = problem;
  if (!field) {
    return (
      <>
        <code>{param}</code>: {message}
      </>
    );
  }
  return (
    <GoTo id={fieldId(field)} onGo={() => onGoToField(field)}>
      {/required|missing/.test(message) ? 'Set' : 'Check'} <code>{param}</code>
    </GoTo>
  );
}

function GoTo({ id, onGo, children }: { id: string; onGo: () => void; children: ReactNode }) {
  return (
    <a
      href={`#${encodeURIComponent(id)}`}
      onClick={(event) => {
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
