import type { JsonObject } from '#lib/http/json-value.ts';
import type { operations } from '#lib/openapi/atlas.gen.ts';
import type { Operation } from '#lib/openapi/operation.ts';
import type { InputProblem } from '../rules/api-error.ts';
import type { Reply } from '../rules/reply.ts';
import type { AtlasWorld } from './atlas-state.ts';
import type { Actor } from './resources.ts';
import type { ApiVersion } from './versions.ts';

export type OperationId = keyof operations;

/** The types of an operation's input, from the API description. */
export type PathOf<Id extends OperationId> = operations[Id] extends { parameters: { path: infer Path } }
  ? Path
  : object;
export type QueryOf<Id extends OperationId> = NonNullable<operations[Id]['parameters']['query']>;
export type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Body } };
}
  ? Body
  : null;

/** A request that has passed every check up to the object it names. */
export type Approach<Id extends OperationId> = {
  operation: Operation;
  world: AtlasWorld;
  version: ApiVersion;
  /** Path parameters, decoded. */
  path: PathOf<Id>;
  requestId: string;
  actor: Actor;
  /** What `Atlas-Sandbox-Scenario` says, for an operation that has a scenario of its own. */
  scenario: string | null;
};

/** A request that has passed every check. */
export type Call<Id extends OperationId, Found> = Approach<Id> & {
  /** Defaults of the description are filled in. */
  query: QueryOf<Id>;
  /** Names of the query parameters that the request itself gave. */
  given: ReadonlySet<string>;
  body: BodyOf<Id>;
  /** What `find` gave; undefined where there is none. */
  found: Found;
  /** The media type to answer with. */
  mediaType: string;
  accept: string | null;
};

/** How one operation is answered, once all rules that hold for every operation have been kept. */
export type OperationHandler<Id extends OperationId, Found> = {
  /** Looks up the object that the path names, or throws `not_found` or `gone`: this comes before validation. */
  find?: (approach: Approach<Id>) => Found;
  /** What of the found object is shown, where that is not all of it: `If-Match` is held against the ETag of this. */
  show?: (found: Found) => object;
  /** What is wrong with a body beyond what its schema says, which may be broken as well: all problems are told at once. */
  findProblems?: (approach: Approach<Id> & { found: Found }, body: JsonObject) => InputProblem[];
  run: (call: Call<Id, Found>) => Reply | Promise<Reply>;
};
