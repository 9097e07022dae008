/** The forge as far as releases need it: pull requests that promote, who approved them, and what it shows of deployments. */
import type { Actor } from './actor.ts';

export interface MergedPull {
  readonly number: number;
  readonly base: string;
  readonly headRef: string;
  readonly headSha: string;
  readonly author: string;
  readonly mergedBy: Actor | undefined;
}

export interface PullReview {
  readonly reviewer: Actor;
  readonly state: string;
  /** Commit that was reviewed. */
  readonly commit: string;
  readonly at: string;
}

export interface KnownPull {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly state: 'open' | 'closed' | 'merged';
}

export interface PullWrite {
  /** Branch of this repository. */
  readonly head: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface DeploymentWrite {
  readonly environment: string;
  readonly commit: string;
  readonly task: string;
  readonly description: string;
  readonly production: boolean;
  readonly state: 'success' | 'in_progress' | 'failure' | 'inactive';
}

/** Every failure is a `TrainyardError` with a `github-*` code. */
export interface ReleaseForge {
  /** The pull request that was merged as this commit; undefined where it was pushed by hand. */
  mergedAs(commit: string, base: string): Promise<MergedPull | undefined>;
  /** All reviews of a pull request, oldest first. */
  reviews(pull: number): Promise<readonly PullReview[]>;
  mayWrite(login: string): Promise<boolean>;
  /** The newest pull request from a branch to another, whatever became of it. */
  latestPull(head: string, base: string): Promise<KnownPull | undefined>;
  createPull(pull: PullWrite): Promise<number>;
  updatePull(number: number, change: Pick<PullWrite, 'title' | 'body'>): Promise<void>;
  /** Makes a deployment with its state; one that says the same already is left alone. */
  deploy(deployment: DeploymentWrite): Promise<'made' | 'there'>;
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;
}
