import type { Actor } from '../../../core/release-records.ts';

/** What a person asks of one model in one environment, by command. */
export type Ask =
  | { readonly kind: 'rollback'; readonly to?: string }
  | { readonly kind: 'promote'; readonly version?: string; readonly force: boolean }
  | { readonly kind: 'pause' | 'resume' | 'promote-now' | 'abort'; readonly accept?: readonly string[] };

export type Asked = Ask & {
  readonly model: string;
  /** Where it is meant; where the model is in one environment only, that one, else `production`. */
  readonly environment?: string;
  readonly by: Actor;
  readonly reason: string;
};
