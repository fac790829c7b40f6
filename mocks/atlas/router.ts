import type { ApiDescription } from '#lib/openapi/description.ts';
import { findOperation, type OperationMatch } from '#lib/openapi/find-operation.ts';

export type Route = { url: URL; match: OperationMatch };

export type Router = (request: Request) => Route;

/** Tells which operation a request names, once for each request however many ask. */
export function createRouter(description: ApiDescription): Router {
  const routes = new WeakMap<Request, Route>();
  return (request) => {
    const known = routes.get(request);
    if (known) return known;
    const url = new URL(request.url);
    const route = { url, match: findOperation(description, request.method, url.pathname) };
    routes.set(request, route);
    return route;
  };
}
