import type { IncomingMessage } from 'node:http';
import type { Role } from './roles.ts';

export interface Wish {
  readonly role: Role;
  /** Empty where the route is about no model. */
  readonly model: string;
}

/** Decides who may do what. */
export interface Access {
  /** Nothing, or a promise where somebody has to be asked. Throws `HttpProblem` 401 and 403. */
  check(request: IncomingMessage, wish: Wish): Promise<void> | undefined;
}

/** Everybody may do everything: a laptop, on its own loopback. */
export const OPEN: Access = { check: () => undefined };
