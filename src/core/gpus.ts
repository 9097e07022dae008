/** Graphics processors of this machine, as its driver names them. */
export interface Gpu {
  readonly name: string;
  readonly driver: string;
  /** Bytes of the device. */
  readonly memoryBytes: number;
}

export interface GpuReport {
  readonly gpus: readonly Gpu[];
  /** Why there are none, in words. */
  readonly why?: string;
}

/** What a spec asks of the machine that trains. */
export interface GpuDemand {
  readonly count: number;
  /** Least memory of each. */
  readonly memoryBytes?: number;
}

/** `NVIDIA A10G (22.5 GiB), driver 550.54.15`, one after the other. */
export function gpuText(gpus: readonly Gpu[]): string {
  return gpus
    .map(({ name, driver, memoryBytes }) => `${name} (${(memoryBytes / 2 ** 30).toFixed(1)} GiB), driver ${driver}`)
    .join('; ');
}
