import type { Tensors } from '../../core/ports.ts';

type Library = Tensors['tf'];
type Tensor4D = import('@tensorflow/tfjs-core').Tensor4D;
type Tensor2D = import('@tensorflow/tfjs-core').Tensor2D;
type ConvAttributes = import('@tensorflow/tfjs-core').Conv2DBackpropFilterAttrs;

const KERNEL = 'Conv2DBackpropFilter';

/**
 * Gives the WebAssembly backend the one kernel that convolutions lack there for training: the gradient with respect to
 * the filter. For every strides and padding that `conv2d` takes in NHWC; dilation has no gradient in the library.
 */
export function registerFilterGradient(tf: Library): void {
  if (tf.getKernel(KERNEL, 'wasm') !== undefined) return;
  tf.registerKernel({
    kernelName: KERNEL,
    backendName: 'wasm',
    kernelFunc: ({ inputs, attrs }) => {
      // The engine hands kernels its own tensors, and takes a tensor as an answer.
      const { x, dy } = inputs as unknown as { readonly x: Tensor4D; readonly dy: Tensor4D };
      return filterGradient(tf, { x, dy, attributes: attrs as unknown as ConvAttributes });
    },
  });
}

export interface FilterGradientJob {
  /** [batch, height, width, channels in] */
  readonly x: Tensor4D;
  /** [batch, out height, out width, channels out] */
  readonly dy: Tensor4D;
  readonly attributes: Pick<ConvAttributes, 'strides' | 'pad' | 'dimRoundingMode' | 'filterShape'> & {
    readonly dataFormat?: string;
  };
}

/**
 * dL/dw[i, j, c, k] = sum over batch and places of x[place * stride + (i, j), c] * dy[place, k]: for each (i, j) one
 * product of a strided piece of the padded input with dy. The answer has the filter's shape.
 */
export function filterGradient(tf: Library, { x, dy, attributes }: FilterGradientJob): Tensor4D {
  const { strides, pad, dimRoundingMode, filterShape, dataFormat } = attributes;
  if (dataFormat !== undefined && dataFormat !== 'NHWC') throw new TypeError(`no filter gradient for ${dataFormat}`);
  const how = tf.backend_util.computeConv2DInfo(x.shape, filterShape, strides, 1, pad, dimRoundingMode);
  const { top, bottom, left, right } = how.padInfo;
  const { batchSize, outHeight, outWidth, inChannels, outChannels, strideHeight, strideWidth } = how;
  return tf.tidy(() => {
    const padded: Tensor4D = tf.pad(x, [
      [0, 0],
      [top, bottom],
      [left, right],
      [0, 0],
    ]);
    const places = batchSize * outHeight * outWidth;
    const slopes: Tensor2D = tf.reshape(dy, [places, outChannels]);
    const parts: Tensor2D[] = [];
    for (let i = 0; i < how.filterHeight; i++) {
      for (let j = 0; j < how.filterWidth; j++) {
        const end = [
          batchSize,
          i + (outHeight - 1) * strideHeight + 1,
          j + (outWidth - 1) * strideWidth + 1,
          inChannels,
        ];
        const piece = tf.stridedSlice(padded, [0, i, j, 0], end, [1, strideHeight, strideWidth, 1]);
        // The backend has a fast product for straight matrices only.
        parts.push(tf.matMul(tf.transpose(tf.reshape(piece, [places, inChannels])), slopes) as Tensor2D);
      }
    }
    return tf.reshape(tf.stack(parts), filterShape);
  });
}
