import type { DataPinRequest } from '../commands/data-pin.ts';
import type { DataSweepRequest } from '../commands/data-sweep.ts';
import type { DoctorRequest } from '../commands/doctor.ts';
import type { EnginesRequest } from '../commands/engines.ts';
import type { EvidenceRequest } from '../commands/evidence.ts';
import type { GcRequest } from '../commands/gc.ts';
import type { InitRequest } from '../commands/init.ts';
import type { JobRequest } from '../commands/job.ts';
import type { AskRequest, ReconcileRequest } from '../commands/reconcile.ts';
import type { RecordsRequest } from '../commands/records.ts';
import type { VerifyEvidenceRequest } from '../commands/verify-evidence.ts';
import type { Request } from '../core/request.ts';

/** Requests that need the whole context. */
export type ContextRequest =
  | Request
  | JobRequest
  | InitRequest
  | DoctorRequest
  | DataPinRequest
  | DataSweepRequest
  | EvidenceRequest
  | ReconcileRequest
  | AskRequest
  | GcRequest;

/** Requests that are answered with more than a clone. */
export type WiredRequest = ContextRequest | EnginesRequest | VerifyEvidenceRequest;

export type AnyRequest = WiredRequest | RecordsRequest;
