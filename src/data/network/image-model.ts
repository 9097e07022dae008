import { unscaled } from '../encoding/target-scale.ts';
import { type ImageNetworkShape, imageSteps } from './image-network.ts';
import { denseModelLayer, type ModelLayer, modelFiles, outputActivation } from './layers-model.ts';

/**
 * A convolutional network in the layers-model format of TensorFlow.js; its input is a row of values, which its first
 * layer makes a picture of. Parameters: kernel and bias of each layer in turn.
 */
export function imageModelFiles(
  shape: ImageNetworkShape,
  parameters: readonly Float32Array[],
): ReadonlyMap<string, Uint8Array> {
  const { convolutions, sizes } = imageSteps(shape) ?? { convolutions: [], sizes: [] };
  const layers: ModelLayer[] = [pictureLayer(shape)];
  for (const [index, { input, filters, pooled }] of convolutions.entries()) {
    const values = { kernel: parameters[2 * index] as Float32Array, bias: parameters[2 * index + 1] as Float32Array };
    layers.push(convLayer(shape, { index, channels: input[2], filters, ...values }));
    if (pooled) layers.push(poolLayer(shape, index));
  }
  layers.push({ className: 'Flatten', config: { name: 'flatten', trainable: true }, weights: [] });
  for (let dense = 0; dense < sizes.length - 1; dense++) {
    const layer = convolutions.length + dense;
    const last = dense === sizes.length - 2;
    const found = {
      inputs: sizes[dense] as number,
      outputs: sizes[dense + 1] as number,
      activation: last ? outputActivation(shape.task) : ('relu' as const),
      kernel: parameters[2 * layer] as Float32Array,
      bias: parameters[2 * layer + 1] as Float32Array,
    };
    layers.push(denseModelLayer(last ? unscaled(found, shape.scale) : found, { index: dense, first: false }));
  }
  return modelFiles(layers);
}

function pictureLayer({ image }: ImageNetworkShape): ModelLayer {
  const width = image[0] * image[1] * image[2];
  return {
    className: 'Reshape',
    config: {
      target_shape: [...image],
      name: 'picture',
      trainable: true,
      batch_input_shape: [null, width],
      dtype: 'float32',
    },
    weights: [],
  };
}

interface Convolution {
  readonly index: number;
  readonly channels: number;
  readonly filters: number;
  readonly kernel: Float32Array;
  readonly bias: Float32Array;
}

function convLayer(
  { kernel: side, padding }: ImageNetworkShape,
  { index, channels, filters, kernel, bias }: Convolution,
): ModelLayer {
  const zeros = { class_name: 'Zeros', config: {} };
  const name = `conv_${index + 1}`;
  return {
    className: 'Conv2D',
    config: {
      filters,
      kernel_size: [side, side],
      strides: [1, 1],
      padding,
      data_format: 'channels_last',
      dilation_rate: [1, 1],
      activation: 'relu',
      use_bias: true,
      kernel_initializer: zeros,
      bias_initializer: zeros,
      name,
      trainable: true,
    },
    weights: [
      { name: `${name}/kernel`, shape: [side, side, channels, filters], dtype: 'float32', values: kernel },
      { name: `${name}/bias`, shape: [filters], dtype: 'float32', values: bias },
    ],
  };
}

function poolLayer({ pool }: ImageNetworkShape, index: number): ModelLayer {
  return {
    className: 'MaxPooling2D',
    config: {
      pool_size: [pool, pool],
      strides: [pool, pool],
      padding: 'valid',
      data_format: 'channels_last',
      name: `pool_${index + 1}`,
      trainable: true,
    },
    weights: [],
  };
}
