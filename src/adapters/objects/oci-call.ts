/** One request to the registry, authorised, and repeated while the service is busy. */
export interface RegistryCall {
  readonly method: 'GET' | 'PUT' | 'HEAD' | 'POST' | 'PATCH' | 'DELETE';
  /** From `/v2/<repository>/`, or a whole address that the registry has given. */
  readonly at: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Statuses that are answers and not failures. */
  readonly answers?: readonly number[];
  /** False for what must not be sent twice without a look at what arrived; then a broken connection is thrown at once. */
  readonly repeat?: boolean;
}

export type CallRegistry = (call: RegistryCall) => Promise<Response>;
