import type { Actor, BundleRef, Desired, RequestKind } from '../../../core/release-records.ts';
import { blobId } from '../../../ledger/blob-id.ts';
import { recordText } from '../../../ledger/deploy-files.ts';
import type { ModelInput } from './model-input.ts';

export interface DesiredRequest {
  readonly kind: RequestKind;
  readonly by: Actor;
  readonly from: string;
  readonly object?: string;
  readonly reason?: string;
  readonly force?: boolean;
}

/** `desired.json` that asks for a bundle, not pinned. */
export function desiredOf(input: ModelInput, bundle: BundleRef, { reason, ...request }: DesiredRequest): Desired {
  const { version, digest, uri, threshold } = bundle;
  const because = reason === undefined || reason === '' ? {} : { reason };
  return {
    kind: 'Desired',
    schemaVersion: 1,
    model: input.model,
    environment: input.environment,
    version,
    digest,
    uri,
    ...(threshold === undefined ? {} : { threshold }),
    request: { ...request, at: input.now.toISOString(), ...because },
    pinned: false,
  };
}

/** How `desired.json` is committed. `alone`: on its own, so that it can be reverted whatever follows. */
export type Write = 'alone' | 'with-release';

/** A new `desired.json`, with the id that git will give it. */
export function writing(
  input: ModelInput,
  desired: Desired,
  write: Write,
): { readonly desired: Desired; readonly blob: string; readonly write: Write } {
  return { desired, blob: blobId(recordText(desired), input.objectId), write };
}
