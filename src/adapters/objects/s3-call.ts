/** One request to the bucket, signed, and repeated while the service is busy. */
export interface BucketCall {
  readonly method: 'GET' | 'PUT' | 'HEAD' | 'POST' | 'DELETE';
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are answers and not failures. */
  readonly answers?: readonly number[];
}

export type CallBucket = (call: BucketCall) => Promise<Response>;
