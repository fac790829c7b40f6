import { describe, expect, it } from 'vitest';
import { firstParagraph } from './plain-text.ts';

describe('the first paragraph of a text', () => {
  it('is words without markup on one line', () => {
    expect(firstParagraph('Send `a` to\n[b](/b) *now*.\n\nMore.')).toBe('Send a to b now.');
  });

  it('is cut after a word where it is long, and says so', () => {
    expect(firstParagraph('one two three', 9)).toBe('one two …');
  });

  it('is empty where there is none', () => {
    expect(firstParagraph('')).toBe('');
  });
});
