import type { JsonNode } from '#lib/http/json-node.ts';
import type { ConsoleOperation } from '#lib/request/console-operation.ts';
import { type Draft, parameterText } from '#lib/request/draft.ts';
import { readField } from '#lib/request/edit-body.ts';
import { rootOf } from '#lib/request/edit-json.ts';
import type { Exchange } from '#lib/request/exchange.ts';
import { type FieldProblem, findRefusals } from '#lib/request/find-refusals.ts';
import { type BodyField, fieldId, type ParameterField } from '#lib/request/form-field.ts';
import { matchProblem } from '#lib/request/match-problem.ts';
import { readProblems } from '#lib/request/read-problems.ts';
import { answerOf } from '#lib/request/send-result.ts';

export type AnyField = ParameterField | BodyField;

/** A problem with the field that it is shown at, if the form has one. */
export type PlacedProblem = FieldProblem & { field: AnyField | undefined };

export type PlacedProblems = {
  problems: PlacedProblem[];
  /** Where the sent body stops being JSON, 1-based. */
  position?: { line: number; column: number };
};

/** What the API found wrong with an exchange's request, each problem with its field. */
export function placeProblems(operation: ConsoleOperation, exchange: Exchange): PlacedProblems {
  const answer = answerOf(exchange.result);
  if (!answer || answer.status < 400 || answer.status >= 500) return { problems: [] };
  const { problems, ...rest } = readProblems(answer.body.text ?? '');
  const fields = [...operation.parameters, ...operation.body];
  return { ...rest, problems: problems.map((problem) => ({ ...problem, field: matchProblem(problem.param, fields) })) };
}

/** What a field's control shows of a draft. */
export function fieldText(field: AnyField, draft: Draft, root: JsonNode | undefined): string {
  return 'place' in field ? parameterText(draft, field.place, field.name) : readField(draft.body, root, field);
}

/**
 * The message at each field, by the field's id: what cannot be sent at all, and what the API said of the value that
 * still stands there. Once a value is changed, nobody knows yet whether it is right.
 *
 * @param hasTried Whether sending was tried; before that an empty field is no mistake.
 */
export function messagesByField(
  operation: ConsoleOperation,
  draft: Draft,
  root: JsonNode | undefined,
  exchange: Exchange | undefined,
  hasTried: boolean,
): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { field, message } of exchange ? placeProblems(operation, exchange).problems : []) {
    if (!field || !exchange) continue;
    const sent = fieldText(field, exchange.draft, rootOf(exchange.draft.body));
    if (sent === fieldText(field, draft, root)) messages[fieldId(field)] = joined(messages[fieldId(field)], message);
  }
  for (const { param, message } of findRefusals(operation, draft)) {
    const field = operation.parameters.find(({ name }) => name === param);
    if (field && (hasTried || fieldText(field, draft, root) !== '')) messages[fieldId(field)] = message;
  }
  return messages;
}

function joined(before: string | undefined, message: string): string {
  return before === undefined ? message : `${before} ${message}`;
}
