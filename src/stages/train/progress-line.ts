import type { EpochRecord } from '../../core/records.ts';

/** `wage-band: epoch 12/100, loss 0.5123, validation 0.5301, 3 s left`. */
export function progressLine(
  model: string,
  record: EpochRecord,
  { epochs, msLeft }: { readonly epochs: number; readonly msLeft: number },
): string {
  const validation = record.validationLoss === undefined ? '' : `, validation ${record.validationLoss.toFixed(4)}`;
  return `${model}: epoch ${record.epoch}/${epochs}, loss ${record.loss.toFixed(4)}${validation}, ${left(msLeft)}`;
}

function left(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 60) return `${seconds} s left`;
  const minutes = Math.round(seconds / 60);
  return minutes < 60 ? `${minutes} min left` : `${Math.floor(minutes / 60)} h ${minutes % 60} min left`;
}
