"""The peer of dense.ts: the same network on the same rows, in Keras as its guides write it."""
import os

os.environ["KERAS_BACKEND"] = "tensorflow"

import keras
import numpy as np

keras.utils.set_random_seed(7)
train, validation = np.load("train.npy"), np.load("validation.npy")
mean, deviation = train[:, :-1].mean(axis=0), train[:, :-1].std(axis=0)


def split(rows):
    return (rows[:, :-1] - mean) / deviation, rows[:, -1]


model = keras.Sequential(
    [
        keras.Input((train.shape[1] - 1,)),
        keras.layers.Dense(64, activation="relu"),
        keras.layers.Dense(32, activation="relu"),
        keras.layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(optimizer=keras.optimizers.Adam(0.001), loss="binary_crossentropy")
model.fit(*split(train), batch_size=256, epochs=10, verbose=0, validation_data=split(validation))
model.save("model.keras")
