import { createRequire as __createRequire } from 'node:module';
import { dirname as __dirnameOf } from 'node:path';
import { fileURLToPath as __fileURLToPath } from 'node:url';
const require = __createRequire(import.meta.url);
const __filename = __fileURLToPath(import.meta.url);
const __dirname = __dirnameOf(__filename);
import {
  crashPoint,
  crashingFiles,
  diskFiles,
  duckdbTables,
  inferenceEngine,
  loadInferenceEngine,
  loadTableEngine,
  modelOutput,
  models,
  openEngines,
  openRegistry,
  programPorts,
  stores,
  systemClock,
  tensorEngine
} from "./chunk-GVYCZIWH.js";
import {
  TRAINYARD_VERSION
} from "./chunk-NNLFCYFN.js";
import {
  gitProcess
} from "./chunk-NZUXLDIK.js";
import {
  binnedQuantile,
  part,
  verdictOf
} from "./chunk-FX5OEEBA.js";
import {
  evidenceKey,
  evidenceWindow
} from "./chunk-VJ7MQRHR.js";
import {
  addedCounts,
  expectedCounts,
  promisedOf
} from "./chunk-AG4EAC34.js";
import "./chunk-ZCDWPE6L.js";
import {
  PREPROCESSING_FILE,
  cellValue,
  parsePreprocessing,
  random,
  rowModelOf
} from "./chunk-5OFNDDVN.js";
import {
  booleanSql,
  delimiterOf,
  headerLineSql,
  identifier,
  literal,
  numericSql,
  queriedSourceSql,
  sourceSql,
  textSql,
  valueNames
} from "./chunk-YGEPV4NO.js";
import "./chunk-V4VIJU62.js";
import {
  CALIBRATION_FILE
} from "./chunk-CD6YT3WV.js";
import {
  loadBundle,
  readBundleFolder
} from "./chunk-7PVY4XV4.js";
import {
  normalQuantile
} from "./chunk-LGIWBECZ.js";
import {
  bucketCredentials,
  openBucket
} from "./chunk-JZMWFAUT.js";
import {
  require_dist
} from "./chunk-22KGIJVK.js";
import {
  figure,
  timeText
} from "./chunk-5TWUTOWS.js";
import {
  deployBranch,
  modelsOn,
  parseRelease,
  releasePath
} from "./chunk-AFJSODKA.js";
import {
  nearest
} from "./chunk-V4T6G7AW.js";
import "./chunk-F63TWFPS.js";
import {
  hexOf,
  sha256,
  shortDigest
} from "./chunk-BIVE6T77.js";
import {
  prettyJson
} from "./chunk-D2KHV3DM.js";
import {
  EXIT,
  TrainyardError,
  messageOf
} from "./chunk-2WUTFTKW.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-RSD25HFQ.js";

// node_modules/prom-client/lib/util.js
var require_util = __commonJS({
  "node_modules/prom-client/lib/util.js"(exports) {
    "use strict";
    exports.getValueAsString = function getValueString(value) {
      if (Number.isNaN(value)) {
        return "Nan";
      } else if (!Number.isFinite(value)) {
        if (value < 0) {
          return "-Inf";
        } else {
          return "+Inf";
        }
      } else {
        return `${value}`;
      }
    };
    exports.removeLabels = function removeLabels(hashMap, labels, sortedLabelNames) {
      const hash = hashObject(labels, sortedLabelNames);
      delete hashMap[hash];
    };
    exports.setValue = function setValue(hashMap, value, labels) {
      const hash = hashObject(labels);
      hashMap[hash] = {
        value: typeof value === "number" ? value : 0,
        labels: labels || {}
      };
      return hashMap;
    };
    exports.setValueDelta = function setValueDelta(hashMap, deltaValue, labels, hash = "") {
      const value = typeof deltaValue === "number" ? deltaValue : 0;
      if (hashMap[hash]) {
        hashMap[hash].value += value;
      } else {
        hashMap[hash] = { value, labels };
      }
      return hashMap;
    };
    exports.getLabels = function(labelNames, args) {
      if (typeof args[0] === "object") {
        return args[0];
      }
      if (labelNames.length !== args.length) {
        throw new Error(
          `Invalid number of arguments (${args.length}): "${args.join(
            ", "
          )}" for label names (${labelNames.length}): "${labelNames.join(", ")}".`
        );
      }
      const acc = {};
      for (let i = 0; i < labelNames.length; i++) {
        acc[labelNames[i]] = args[i];
      }
      return acc;
    };
    function fastHashObject(keys, labels) {
      if (keys.length === 0) {
        return "";
      }
      let hash = "";
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i];
        const value = labels[key];
        if (value === void 0) continue;
        hash += `${key}:${value},`;
      }
      return hash;
    }
    function hashObject(labels, labelNames) {
      if (labelNames) {
        return fastHashObject(labelNames, labels);
      }
      const keys = Object.keys(labels);
      if (keys.length > 1) {
        keys.sort();
      }
      return fastHashObject(keys, labels);
    }
    exports.hashObject = hashObject;
    exports.isObject = function isObject2(obj) {
      return obj !== null && typeof obj === "object";
    };
    exports.nowTimestamp = function nowTimestamp() {
      return Date.now() / 1e3;
    };
    var Grouper = class extends Map {
      /**
       * Adds the `value` to the `key`'s array of values.
       * @param {*} key Key to set.
       * @param {*} value Value to add to `key`'s array.
       * @returns {undefined} undefined.
       */
      add(key, value) {
        if (this.has(key)) {
          this.get(key).push(value);
        } else {
          this.set(key, [value]);
        }
      }
    };
    exports.Grouper = Grouper;
  }
});

// node_modules/prom-client/lib/registry.js
var require_registry = __commonJS({
  "node_modules/prom-client/lib/registry.js"(exports, module) {
    "use strict";
    var { getValueAsString } = require_util();
    var Registry2 = class _Registry {
      static get PROMETHEUS_CONTENT_TYPE() {
        return "text/plain; version=0.0.4; charset=utf-8";
      }
      static get OPENMETRICS_CONTENT_TYPE() {
        return "application/openmetrics-text; version=1.0.0; charset=utf-8";
      }
      constructor(regContentType = _Registry.PROMETHEUS_CONTENT_TYPE) {
        this._metrics = {};
        this._collectors = [];
        this._defaultLabels = {};
        if (regContentType !== _Registry.PROMETHEUS_CONTENT_TYPE && regContentType !== _Registry.OPENMETRICS_CONTENT_TYPE) {
          throw new TypeError(`Content type ${regContentType} is unsupported`);
        }
        this._contentType = regContentType;
      }
      getMetricsAsArray() {
        return Object.values(this._metrics);
      }
      async getMetricsAsString(metrics) {
        const metric = typeof metrics.getForPromString === "function" ? await metrics.getForPromString() : await metrics.get();
        const name = escapeString(metric.name);
        const help = `# HELP ${name} ${escapeString(metric.help)}`;
        const type = `# TYPE ${name} ${metric.type}`;
        const values = [help, type];
        const defaultLabels = Object.keys(this._defaultLabels).length > 0 ? this._defaultLabels : null;
        const isOpenMetrics = this.contentType === _Registry.OPENMETRICS_CONTENT_TYPE;
        for (const val of metric.values || []) {
          let { metricName = name, labels = {} } = val;
          const { sharedLabels = {} } = val;
          if (isOpenMetrics && metric.type === "counter") {
            metricName = `${metricName}_total`;
          }
          if (defaultLabels) {
            labels = { ...labels, ...defaultLabels, ...labels };
          }
          const formattedLabels = formatLabels(labels, sharedLabels);
          const flattenedShared = flattenSharedLabels(sharedLabels);
          const labelParts = [...formattedLabels, flattenedShared].filter(Boolean);
          const labelsString = labelParts.length ? `{${labelParts.join(",")}}` : "";
          let fullMetricLine = `${metricName}${labelsString} ${getValueAsString(
            val.value
          )}`;
          const { exemplar } = val;
          if (exemplar && isOpenMetrics) {
            const formattedExemplars = formatLabels(exemplar.labelSet);
            fullMetricLine += ` # {${formattedExemplars.join(
              ","
            )}} ${getValueAsString(exemplar.value)} ${exemplar.timestamp}`;
          }
          values.push(fullMetricLine);
        }
        return values.join("\n");
      }
      async metrics() {
        const isOpenMetrics = this.contentType === _Registry.OPENMETRICS_CONTENT_TYPE;
        const promises = this.getMetricsAsArray().map((metric) => {
          if (isOpenMetrics && metric.type === "counter") {
            metric.name = standardizeCounterName(metric.name);
          }
          return this.getMetricsAsString(metric);
        });
        const resolves = await Promise.all(promises);
        return isOpenMetrics ? `${resolves.join("\n")}
# EOF
` : `${resolves.join("\n\n")}
`;
      }
      registerMetric(metric) {
        if (this._metrics[metric.name] && this._metrics[metric.name] !== metric) {
          throw new Error(
            `A metric with the name ${metric.name} has already been registered.`
          );
        }
        this._metrics[metric.name] = metric;
      }
      clear() {
        this._metrics = {};
        this._defaultLabels = {};
      }
      async getMetricsAsJSON() {
        const metrics = [];
        const defaultLabelNames = Object.keys(this._defaultLabels);
        const promises = [];
        for (const metric of this.getMetricsAsArray()) {
          promises.push(metric.get());
        }
        const resolves = await Promise.all(promises);
        for (const item of resolves) {
          if (item.values && defaultLabelNames.length > 0) {
            for (const val of item.values) {
              val.labels = Object.assign({}, val.labels);
              for (const labelName of defaultLabelNames) {
                val.labels[labelName] = val.labels[labelName] || this._defaultLabels[labelName];
              }
            }
          }
          metrics.push(item);
        }
        return metrics;
      }
      removeSingleMetric(name) {
        delete this._metrics[name];
      }
      getSingleMetricAsString(name) {
        return this.getMetricsAsString(this._metrics[name]);
      }
      getSingleMetric(name) {
        return this._metrics[name];
      }
      setDefaultLabels(labels) {
        this._defaultLabels = labels;
      }
      resetMetrics() {
        for (const metric in this._metrics) {
          this._metrics[metric].reset();
        }
      }
      get contentType() {
        return this._contentType;
      }
      setContentType(metricsContentType) {
        if (metricsContentType === _Registry.OPENMETRICS_CONTENT_TYPE || metricsContentType === _Registry.PROMETHEUS_CONTENT_TYPE) {
          this._contentType = metricsContentType;
        } else {
          throw new Error(`Content type ${metricsContentType} is unsupported`);
        }
      }
      static merge(registers) {
        const regType = registers[0].contentType;
        for (const reg of registers) {
          if (reg.contentType !== regType) {
            throw new Error(
              "Registers can only be merged if they have the same content type"
            );
          }
        }
        const mergedRegistry = new _Registry(regType);
        const metricsToMerge = registers.reduce(
          (acc, reg) => acc.concat(reg.getMetricsAsArray()),
          []
        );
        metricsToMerge.forEach(mergedRegistry.registerMetric, mergedRegistry);
        return mergedRegistry;
      }
    };
    function formatLabels(labels, exclude) {
      const { hasOwnProperty } = Object.prototype;
      const formatted = [];
      for (const [name, value] of Object.entries(labels)) {
        if (!exclude || !hasOwnProperty.call(exclude, name)) {
          formatted.push(`${name}="${escapeLabelValue(value)}"`);
        }
      }
      return formatted;
    }
    var sharedLabelCache = /* @__PURE__ */ new WeakMap();
    function flattenSharedLabels(labels) {
      const cached = sharedLabelCache.get(labels);
      if (cached) {
        return cached;
      }
      const formattedLabels = formatLabels(labels);
      const flattened = formattedLabels.join(",");
      sharedLabelCache.set(labels, flattened);
      return flattened;
    }
    function escapeLabelValue(str) {
      if (typeof str !== "string") {
        return str;
      }
      return escapeString(str).replace(/"/g, '\\"');
    }
    function escapeString(str) {
      return str.replace(/\\/g, "\\\\").replace(/\n/g, "\\n");
    }
    function standardizeCounterName(name) {
      return name.replace(/_total$/, "");
    }
    module.exports = Registry2;
    module.exports.globalRegistry = new Registry2();
  }
});

// node_modules/prom-client/lib/validation.js
var require_validation = __commonJS({
  "node_modules/prom-client/lib/validation.js"(exports) {
    "use strict";
    var util = __require("util");
    var metricRegexp = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/;
    var labelRegexp = /^[a-zA-Z_][a-zA-Z0-9_]*$/;
    exports.validateMetricName = function(name) {
      return metricRegexp.test(name);
    };
    exports.validateLabelName = function(names = []) {
      return names.every((name) => labelRegexp.test(name));
    };
    exports.validateLabel = function validateLabel(savedLabels, labels) {
      for (const label in labels) {
        if (!savedLabels.includes(label)) {
          throw new Error(
            `Added label "${label}" is not included in initial labelset: ${util.inspect(
              savedLabels
            )}`
          );
        }
      }
    };
  }
});

// node_modules/prom-client/lib/metric.js
var require_metric = __commonJS({
  "node_modules/prom-client/lib/metric.js"(exports, module) {
    "use strict";
    var Registry2 = require_registry();
    var { isObject: isObject2 } = require_util();
    var { validateMetricName, validateLabelName } = require_validation();
    var Metric = class {
      constructor(config, defaults = {}) {
        if (!isObject2(config)) {
          throw new TypeError("constructor expected a config object");
        }
        Object.assign(
          this,
          {
            labelNames: [],
            registers: [Registry2.globalRegistry],
            aggregator: "sum",
            enableExemplars: false
          },
          defaults,
          config
        );
        if (!this.registers) {
          this.registers = [Registry2.globalRegistry];
        }
        if (!this.help) {
          throw new Error("Missing mandatory help parameter");
        }
        if (!this.name) {
          throw new Error("Missing mandatory name parameter");
        }
        if (!validateMetricName(this.name)) {
          throw new Error("Invalid metric name");
        }
        if (!validateLabelName(this.labelNames)) {
          throw new Error("Invalid label name");
        }
        if (this.collect && typeof this.collect !== "function") {
          throw new Error('Optional "collect" parameter must be a function');
        }
        if (this.labelNames) {
          this.sortedLabelNames = [...this.labelNames].sort();
        } else {
          this.sortedLabelNames = [];
        }
        this.reset();
        for (const register of this.registers) {
          if (this.enableExemplars && register.contentType === Registry2.PROMETHEUS_CONTENT_TYPE) {
            throw new TypeError(
              "Exemplars are supported only on OpenMetrics registries"
            );
          }
          register.registerMetric(this);
        }
      }
      reset() {
      }
    };
    module.exports = { Metric };
  }
});

// node_modules/prom-client/lib/exemplar.js
var require_exemplar = __commonJS({
  "node_modules/prom-client/lib/exemplar.js"(exports, module) {
    "use strict";
    var Exemplar = class {
      constructor(labelSet = {}, value = null) {
        this.labelSet = labelSet;
        this.value = value;
      }
      /**
       * Validation for the label set format.
       * https://github.com/OpenObservability/OpenMetrics/blob/d99b705f611b75fec8f450b05e344e02eea6921d/specification/OpenMetrics.md#exemplars
       *
       * @param {object} labelSet - Exemplar labels.
       * @throws {RangeError}
       * @return {void}
       */
      validateExemplarLabelSet(labelSet) {
        let res = "";
        for (const [labelName, labelValue] of Object.entries(labelSet)) {
          res += `${labelName}${labelValue}`;
        }
        if (res.length > 128) {
          throw new RangeError(
            "Label set size must be smaller than 128 UTF-8 chars"
          );
        }
      }
    };
    module.exports = Exemplar;
  }
});

// node_modules/prom-client/lib/counter.js
var require_counter = __commonJS({
  "node_modules/prom-client/lib/counter.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var {
      hashObject,
      isObject: isObject2,
      getLabels,
      removeLabels,
      nowTimestamp
    } = require_util();
    var { validateLabel } = require_validation();
    var { Metric } = require_metric();
    var Exemplar = require_exemplar();
    var Counter2 = class extends Metric {
      constructor(config) {
        super(config);
        this.type = "counter";
        this.defaultLabels = {};
        this.defaultValue = 1;
        this.defaultExemplarLabelSet = {};
        if (config.enableExemplars) {
          this.enableExemplars = true;
          this.inc = this.incWithExemplar;
        } else {
          this.inc = this.incWithoutExemplar;
        }
      }
      /**
       * Increment counter
       * @param {object} labels - What label you want to be incremented
       * @param {Number} value - Value to increment, if omitted increment with 1
       * @returns {object} results - object with information about the inc operation
       * @returns {string} results.labelHash - hash representation of the labels
       */
      incWithoutExemplar(labels, value) {
        let hash = "";
        if (isObject2(labels)) {
          hash = hashObject(labels, this.sortedLabelNames);
          validateLabel(this.labelNames, labels);
        } else {
          value = labels;
          labels = {};
        }
        if (value && !Number.isFinite(value)) {
          throw new TypeError(`Value is not a valid number: ${util.format(value)}`);
        }
        if (value < 0) {
          throw new Error("It is not possible to decrease a counter");
        }
        if (value === null || value === void 0) value = 1;
        setValue(this.hashMap, value, labels, hash);
        return { labelHash: hash };
      }
      /**
       * Increment counter with exemplar, same as inc but accepts labels for an
       * exemplar.
       * If no label is provided the current exemplar labels are kept unchanged
       * (defaults to empty set).
       *
       * @param {object} incOpts - Object with options about what metric to increase
       * @param {object} incOpts.labels - What label you want to be incremented,
       *                                  defaults to null (metric with no labels)
       * @param {Number} incOpts.value - Value to increment, defaults to 1
       * @param {object} incOpts.exemplarLabels - Key-value  labels for the
       *                                          exemplar, defaults to empty set {}
       * @returns {void}
       */
      incWithExemplar({
        labels = this.defaultLabels,
        value = this.defaultValue,
        exemplarLabels = this.defaultExemplarLabelSet
      } = {}) {
        const res = this.incWithoutExemplar(labels, value);
        this.updateExemplar(exemplarLabels, value, res.labelHash);
      }
      updateExemplar(exemplarLabels, value, hash) {
        if (exemplarLabels === this.defaultExemplarLabelSet) return;
        if (!isObject2(this.hashMap[hash].exemplar)) {
          this.hashMap[hash].exemplar = new Exemplar();
        }
        this.hashMap[hash].exemplar.validateExemplarLabelSet(exemplarLabels);
        this.hashMap[hash].exemplar.labelSet = exemplarLabels;
        this.hashMap[hash].exemplar.value = value ? value : 1;
        this.hashMap[hash].exemplar.timestamp = nowTimestamp();
      }
      /**
       * Reset counter
       * @returns {void}
       */
      reset() {
        this.hashMap = {};
        if (this.labelNames.length === 0) {
          setValue(this.hashMap, 0);
        }
      }
      async get() {
        if (this.collect) {
          const v = this.collect();
          if (v instanceof Promise) await v;
        }
        return {
          help: this.help,
          name: this.name,
          type: this.type,
          values: Object.values(this.hashMap),
          aggregator: this.aggregator
        };
      }
      labels(...args) {
        const labels = getLabels(this.labelNames, args) || {};
        return {
          inc: this.inc.bind(this, labels)
        };
      }
      remove(...args) {
        const labels = getLabels(this.labelNames, args) || {};
        validateLabel(this.labelNames, labels);
        return removeLabels.call(this, this.hashMap, labels, this.sortedLabelNames);
      }
    };
    function setValue(hashMap, value, labels = {}, hash = "") {
      if (hashMap[hash]) {
        hashMap[hash].value += value;
      } else {
        hashMap[hash] = { value, labels };
      }
      return hashMap;
    }
    module.exports = Counter2;
  }
});

// node_modules/prom-client/lib/gauge.js
var require_gauge = __commonJS({
  "node_modules/prom-client/lib/gauge.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var {
      setValue,
      setValueDelta,
      getLabels,
      hashObject,
      isObject: isObject2,
      removeLabels
    } = require_util();
    var { validateLabel } = require_validation();
    var { Metric } = require_metric();
    var Gauge2 = class extends Metric {
      constructor(config) {
        super(config);
        this.type = "gauge";
      }
      /**
       * Set a gauge to a value
       * @param {object} labels - Object with labels and their values
       * @param {Number} value - Value to set the gauge to, must be positive
       * @returns {void}
       */
      set(labels, value) {
        value = getValueArg(labels, value);
        labels = getLabelArg(labels);
        set(this, labels, value);
      }
      /**
       * Reset gauge
       * @returns {void}
       */
      reset() {
        this.hashMap = {};
        if (this.labelNames.length === 0) {
          setValue(this.hashMap, 0, {});
        }
      }
      /**
       * Increment a gauge value
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @param {Number} value - Value to increment - if omitted, increment with 1
       * @returns {void}
       */
      inc(labels, value) {
        value = getValueArg(labels, value);
        labels = getLabelArg(labels);
        if (value === void 0) value = 1;
        setDelta(this, labels, value);
      }
      /**
       * Decrement a gauge value
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @param {Number} value - Value to decrement - if omitted, decrement with 1
       * @returns {void}
       */
      dec(labels, value) {
        value = getValueArg(labels, value);
        labels = getLabelArg(labels);
        if (value === void 0) value = 1;
        setDelta(this, labels, -value);
      }
      /**
       * Set the gauge to current unix epoch
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @returns {void}
       */
      setToCurrentTime(labels) {
        const now = Date.now() / 1e3;
        if (labels === void 0) {
          this.set(now);
        } else {
          this.set(labels, now);
        }
      }
      /**
       * Start a timer
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @returns {function} - Invoke this function to set the duration in seconds since you started the timer.
       * @example
       * var done = gauge.startTimer();
       * makeXHRRequest(function(err, response) {
       *	done(); //Duration of the request will be saved
       * });
       */
      startTimer(labels) {
        const start = process.hrtime();
        return (endLabels) => {
          const delta = process.hrtime(start);
          const value = delta[0] + delta[1] / 1e9;
          this.set(Object.assign({}, labels, endLabels), value);
          return value;
        };
      }
      async get() {
        if (this.collect) {
          const v = this.collect();
          if (v instanceof Promise) await v;
        }
        return {
          help: this.help,
          name: this.name,
          type: this.type,
          values: Object.values(this.hashMap),
          aggregator: this.aggregator
        };
      }
      _getValue(labels) {
        const hash = hashObject(labels || {}, this.sortedLabelNames);
        return this.hashMap[hash] ? this.hashMap[hash].value : 0;
      }
      labels(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        return {
          inc: this.inc.bind(this, labels),
          dec: this.dec.bind(this, labels),
          set: this.set.bind(this, labels),
          setToCurrentTime: this.setToCurrentTime.bind(this, labels),
          startTimer: this.startTimer.bind(this, labels)
        };
      }
      remove(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        removeLabels.call(this, this.hashMap, labels, this.sortedLabelNames);
      }
    };
    function set(gauge, labels, value) {
      if (typeof value !== "number") {
        throw new TypeError(`Value is not a valid number: ${util.format(value)}`);
      }
      validateLabel(gauge.labelNames, labels);
      setValue(gauge.hashMap, value, labels);
    }
    function setDelta(gauge, labels, delta) {
      if (typeof delta !== "number") {
        throw new TypeError(`Delta is not a valid number: ${util.format(delta)}`);
      }
      validateLabel(gauge.labelNames, labels);
      const hash = hashObject(labels, gauge.sortedLabelNames);
      setValueDelta(gauge.hashMap, delta, labels, hash);
    }
    function getLabelArg(labels) {
      return isObject2(labels) ? labels : {};
    }
    function getValueArg(labels, value) {
      return isObject2(labels) ? value : labels;
    }
    module.exports = Gauge2;
  }
});

// node_modules/prom-client/lib/histogram.js
var require_histogram = __commonJS({
  "node_modules/prom-client/lib/histogram.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var {
      getLabels,
      hashObject,
      isObject: isObject2,
      removeLabels,
      nowTimestamp
    } = require_util();
    var { validateLabel } = require_validation();
    var { Metric } = require_metric();
    var Exemplar = require_exemplar();
    var Histogram = class extends Metric {
      constructor(config) {
        super(config, {
          buckets: [5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
        });
        this.type = "histogram";
        this.defaultLabels = {};
        this.defaultExemplarLabelSet = {};
        this.enableExemplars = false;
        for (const label of this.labelNames) {
          if (label === "le") {
            throw new Error("le is a reserved label keyword");
          }
        }
        this.upperBounds = this.buckets;
        this.bucketValues = this.upperBounds.reduce((acc, upperBound) => {
          acc[upperBound] = 0;
          return acc;
        }, {});
        if (config.enableExemplars) {
          this.enableExemplars = true;
          this.bucketExemplars = this.upperBounds.reduce((acc, upperBound) => {
            acc[upperBound] = null;
            return acc;
          }, {});
          Object.freeze(this.bucketExemplars);
          this.observe = this.observeWithExemplar;
        } else {
          this.observe = this.observeWithoutExemplar;
        }
        Object.freeze(this.bucketValues);
        Object.freeze(this.upperBounds);
        if (this.labelNames.length === 0) {
          this.hashMap = {
            [hashObject({})]: createBaseValues(
              {},
              this.bucketValues,
              this.bucketExemplars
            )
          };
        }
      }
      /**
       * Observe a value in histogram
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @param {Number} value - Value to observe in the histogram
       * @returns {void}
       */
      observeWithoutExemplar(labels, value) {
        observe.call(this, labels === 0 ? 0 : labels || {})(value);
      }
      observeWithExemplar({
        labels = this.defaultLabels,
        value,
        exemplarLabels = this.defaultExemplarLabelSet
      } = {}) {
        observe.call(this, labels === 0 ? 0 : labels || {})(value);
        this.updateExemplar(labels, value, exemplarLabels);
      }
      updateExemplar(labels, value, exemplarLabels) {
        if (Object.keys(exemplarLabels).length === 0) return;
        const hash = hashObject(labels, this.sortedLabelNames);
        const bound = findBound(this.upperBounds, value);
        const { bucketExemplars } = this.hashMap[hash];
        let exemplar = bucketExemplars[bound];
        if (!isObject2(exemplar)) {
          exemplar = new Exemplar();
          bucketExemplars[bound] = exemplar;
        }
        exemplar.validateExemplarLabelSet(exemplarLabels);
        exemplar.labelSet = exemplarLabels;
        exemplar.value = value;
        exemplar.timestamp = nowTimestamp();
      }
      async get() {
        const data = await this.getForPromString();
        data.values = data.values.map(splayLabels);
        return data;
      }
      async getForPromString() {
        if (this.collect) {
          const v = this.collect();
          if (v instanceof Promise) await v;
        }
        const data = Object.values(this.hashMap);
        const values = data.map(extractBucketValuesForExport(this)).reduce(addSumAndCountForExport(this), []);
        return {
          name: this.name,
          help: this.help,
          type: this.type,
          values,
          aggregator: this.aggregator
        };
      }
      reset() {
        this.hashMap = {};
      }
      /**
       * Initialize the metrics for the given combination of labels to zero
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @returns {void}
       */
      zero(labels) {
        const hash = hashObject(labels, this.sortedLabelNames);
        this.hashMap[hash] = createBaseValues(
          labels,
          this.bucketValues,
          this.bucketExemplars
        );
      }
      /**
       * Start a timer that could be used to logging durations
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @param {object} exemplarLabels - Object with labels for exemplar where key is the label key and value is label value. Can only be one level deep
       * @returns {function} - Function to invoke when you want to stop the timer and observe the duration in seconds
       * @example
       * var end = histogram.startTimer();
       * makeExpensiveXHRRequest(function(err, res) {
       * 	const duration = end(); //Observe the duration of expensiveXHRRequest and returns duration in seconds
       * 	console.log('Duration', duration);
       * });
       */
      startTimer(labels, exemplarLabels) {
        return this.enableExemplars ? startTimerWithExemplar.call(this, labels, exemplarLabels)() : startTimer.call(this, labels)();
      }
      labels(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        return {
          observe: observe.call(this, labels),
          startTimer: startTimer.call(this, labels)
        };
      }
      remove(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        removeLabels.call(this, this.hashMap, labels, this.sortedLabelNames);
      }
    };
    function startTimer(startLabels) {
      return () => {
        const start = process.hrtime();
        return (endLabels) => {
          const delta = process.hrtime(start);
          const value = delta[0] + delta[1] / 1e9;
          this.observe(Object.assign({}, startLabels, endLabels), value);
          return value;
        };
      };
    }
    function startTimerWithExemplar(startLabels, startExemplarLabels) {
      return () => {
        const start = process.hrtime();
        return (endLabels, endExemplarLabels) => {
          const delta = process.hrtime(start);
          const value = delta[0] + delta[1] / 1e9;
          this.observe({
            labels: Object.assign({}, startLabels, endLabels),
            value,
            exemplarLabels: Object.assign(
              {},
              startExemplarLabels,
              endExemplarLabels
            )
          });
          return value;
        };
      };
    }
    function setValuePair(labels, value, metricName, exemplar, sharedLabels = {}) {
      return {
        labels,
        sharedLabels,
        value,
        metricName,
        exemplar
      };
    }
    function findBound(upperBounds, value) {
      for (let i = 0; i < upperBounds.length; i++) {
        const bound = upperBounds[i];
        if (value <= bound) {
          return bound;
        }
      }
      return -1;
    }
    function observe(labels) {
      return (value) => {
        const labelValuePair = convertLabelsAndValues(labels, value);
        validateLabel(this.labelNames, labelValuePair.labels);
        if (!Number.isFinite(labelValuePair.value)) {
          throw new TypeError(
            `Value is not a valid number: ${util.format(labelValuePair.value)}`
          );
        }
        const hash = hashObject(labelValuePair.labels, this.sortedLabelNames);
        let valueFromMap = this.hashMap[hash];
        if (!valueFromMap) {
          valueFromMap = createBaseValues(
            labelValuePair.labels,
            this.bucketValues,
            this.bucketExemplars
          );
        }
        const b = findBound(this.upperBounds, labelValuePair.value);
        valueFromMap.sum += labelValuePair.value;
        valueFromMap.count += 1;
        if (Object.prototype.hasOwnProperty.call(valueFromMap.bucketValues, b)) {
          valueFromMap.bucketValues[b] += 1;
        }
        this.hashMap[hash] = valueFromMap;
      };
    }
    function createBaseValues(labels, bucketValues, bucketExemplars) {
      const result = {
        labels,
        bucketValues: { ...bucketValues },
        sum: 0,
        count: 0
      };
      if (bucketExemplars) {
        result.bucketExemplars = { ...bucketExemplars };
      }
      return result;
    }
    function convertLabelsAndValues(labels, value) {
      return isObject2(labels) ? {
        labels,
        value
      } : {
        value: labels,
        labels: {}
      };
    }
    function extractBucketValuesForExport(histogram) {
      const name = `${histogram.name}_bucket`;
      return (bucketData) => {
        let acc = 0;
        const buckets = histogram.upperBounds.map((upperBound) => {
          acc += bucketData.bucketValues[upperBound];
          return setValuePair(
            { le: upperBound },
            acc,
            name,
            bucketData.bucketExemplars ? bucketData.bucketExemplars[upperBound] : null,
            bucketData.labels
          );
        });
        return { buckets, data: bucketData };
      };
    }
    function addSumAndCountForExport(histogram) {
      return (acc, d) => {
        acc.push(...d.buckets);
        const infLabel = { le: "+Inf" };
        acc.push(
          setValuePair(
            infLabel,
            d.data.count,
            `${histogram.name}_bucket`,
            d.data.bucketExemplars ? d.data.bucketExemplars["-1"] : null,
            d.data.labels
          ),
          setValuePair(
            {},
            d.data.sum,
            `${histogram.name}_sum`,
            void 0,
            d.data.labels
          ),
          setValuePair(
            {},
            d.data.count,
            `${histogram.name}_count`,
            void 0,
            d.data.labels
          )
        );
        return acc;
      };
    }
    function splayLabels(bucket) {
      const { sharedLabels, labels, ...newBucket } = bucket;
      for (const label of Object.keys(sharedLabels)) {
        labels[label] = sharedLabels[label];
      }
      newBucket.labels = labels;
      return newBucket;
    }
    module.exports = Histogram;
  }
});

// node_modules/bintrees/lib/treebase.js
var require_treebase = __commonJS({
  "node_modules/bintrees/lib/treebase.js"(exports, module) {
    function TreeBase() {
    }
    TreeBase.prototype.clear = function() {
      this._root = null;
      this.size = 0;
    };
    TreeBase.prototype.find = function(data) {
      var res = this._root;
      while (res !== null) {
        var c = this._comparator(data, res.data);
        if (c === 0) {
          return res.data;
        } else {
          res = res.get_child(c > 0);
        }
      }
      return null;
    };
    TreeBase.prototype.findIter = function(data) {
      var res = this._root;
      var iter = this.iterator();
      while (res !== null) {
        var c = this._comparator(data, res.data);
        if (c === 0) {
          iter._cursor = res;
          return iter;
        } else {
          iter._ancestors.push(res);
          res = res.get_child(c > 0);
        }
      }
      return null;
    };
    TreeBase.prototype.lowerBound = function(item) {
      var cur = this._root;
      var iter = this.iterator();
      var cmp = this._comparator;
      while (cur !== null) {
        var c = cmp(item, cur.data);
        if (c === 0) {
          iter._cursor = cur;
          return iter;
        }
        iter._ancestors.push(cur);
        cur = cur.get_child(c > 0);
      }
      for (var i = iter._ancestors.length - 1; i >= 0; --i) {
        cur = iter._ancestors[i];
        if (cmp(item, cur.data) < 0) {
          iter._cursor = cur;
          iter._ancestors.length = i;
          return iter;
        }
      }
      iter._ancestors.length = 0;
      return iter;
    };
    TreeBase.prototype.upperBound = function(item) {
      var iter = this.lowerBound(item);
      var cmp = this._comparator;
      while (iter.data() !== null && cmp(iter.data(), item) === 0) {
        iter.next();
      }
      return iter;
    };
    TreeBase.prototype.min = function() {
      var res = this._root;
      if (res === null) {
        return null;
      }
      while (res.left !== null) {
        res = res.left;
      }
      return res.data;
    };
    TreeBase.prototype.max = function() {
      var res = this._root;
      if (res === null) {
        return null;
      }
      while (res.right !== null) {
        res = res.right;
      }
      return res.data;
    };
    TreeBase.prototype.iterator = function() {
      return new Iterator(this);
    };
    TreeBase.prototype.each = function(cb) {
      var it = this.iterator(), data;
      while ((data = it.next()) !== null) {
        if (cb(data) === false) {
          return;
        }
      }
    };
    TreeBase.prototype.reach = function(cb) {
      var it = this.iterator(), data;
      while ((data = it.prev()) !== null) {
        if (cb(data) === false) {
          return;
        }
      }
    };
    function Iterator(tree) {
      this._tree = tree;
      this._ancestors = [];
      this._cursor = null;
    }
    Iterator.prototype.data = function() {
      return this._cursor !== null ? this._cursor.data : null;
    };
    Iterator.prototype.next = function() {
      if (this._cursor === null) {
        var root = this._tree._root;
        if (root !== null) {
          this._minNode(root);
        }
      } else {
        if (this._cursor.right === null) {
          var save;
          do {
            save = this._cursor;
            if (this._ancestors.length) {
              this._cursor = this._ancestors.pop();
            } else {
              this._cursor = null;
              break;
            }
          } while (this._cursor.right === save);
        } else {
          this._ancestors.push(this._cursor);
          this._minNode(this._cursor.right);
        }
      }
      return this._cursor !== null ? this._cursor.data : null;
    };
    Iterator.prototype.prev = function() {
      if (this._cursor === null) {
        var root = this._tree._root;
        if (root !== null) {
          this._maxNode(root);
        }
      } else {
        if (this._cursor.left === null) {
          var save;
          do {
            save = this._cursor;
            if (this._ancestors.length) {
              this._cursor = this._ancestors.pop();
            } else {
              this._cursor = null;
              break;
            }
          } while (this._cursor.left === save);
        } else {
          this._ancestors.push(this._cursor);
          this._maxNode(this._cursor.left);
        }
      }
      return this._cursor !== null ? this._cursor.data : null;
    };
    Iterator.prototype._minNode = function(start) {
      while (start.left !== null) {
        this._ancestors.push(start);
        start = start.left;
      }
      this._cursor = start;
    };
    Iterator.prototype._maxNode = function(start) {
      while (start.right !== null) {
        this._ancestors.push(start);
        start = start.right;
      }
      this._cursor = start;
    };
    module.exports = TreeBase;
  }
});

// node_modules/bintrees/lib/rbtree.js
var require_rbtree = __commonJS({
  "node_modules/bintrees/lib/rbtree.js"(exports, module) {
    var TreeBase = require_treebase();
    function Node(data) {
      this.data = data;
      this.left = null;
      this.right = null;
      this.red = true;
    }
    Node.prototype.get_child = function(dir) {
      return dir ? this.right : this.left;
    };
    Node.prototype.set_child = function(dir, val) {
      if (dir) {
        this.right = val;
      } else {
        this.left = val;
      }
    };
    function RBTree(comparator) {
      this._root = null;
      this._comparator = comparator;
      this.size = 0;
    }
    RBTree.prototype = new TreeBase();
    RBTree.prototype.insert = function(data) {
      var ret2 = false;
      if (this._root === null) {
        this._root = new Node(data);
        ret2 = true;
        this.size++;
      } else {
        var head = new Node(void 0);
        var dir = 0;
        var last = 0;
        var gp = null;
        var ggp = head;
        var p = null;
        var node = this._root;
        ggp.right = this._root;
        while (true) {
          if (node === null) {
            node = new Node(data);
            p.set_child(dir, node);
            ret2 = true;
            this.size++;
          } else if (is_red(node.left) && is_red(node.right)) {
            node.red = true;
            node.left.red = false;
            node.right.red = false;
          }
          if (is_red(node) && is_red(p)) {
            var dir2 = ggp.right === gp;
            if (node === p.get_child(last)) {
              ggp.set_child(dir2, single_rotate(gp, !last));
            } else {
              ggp.set_child(dir2, double_rotate(gp, !last));
            }
          }
          var cmp = this._comparator(node.data, data);
          if (cmp === 0) {
            break;
          }
          last = dir;
          dir = cmp < 0;
          if (gp !== null) {
            ggp = gp;
          }
          gp = p;
          p = node;
          node = node.get_child(dir);
        }
        this._root = head.right;
      }
      this._root.red = false;
      return ret2;
    };
    RBTree.prototype.remove = function(data) {
      if (this._root === null) {
        return false;
      }
      var head = new Node(void 0);
      var node = head;
      node.right = this._root;
      var p = null;
      var gp = null;
      var found = null;
      var dir = 1;
      while (node.get_child(dir) !== null) {
        var last = dir;
        gp = p;
        p = node;
        node = node.get_child(dir);
        var cmp = this._comparator(data, node.data);
        dir = cmp > 0;
        if (cmp === 0) {
          found = node;
        }
        if (!is_red(node) && !is_red(node.get_child(dir))) {
          if (is_red(node.get_child(!dir))) {
            var sr = single_rotate(node, dir);
            p.set_child(last, sr);
            p = sr;
          } else if (!is_red(node.get_child(!dir))) {
            var sibling = p.get_child(!last);
            if (sibling !== null) {
              if (!is_red(sibling.get_child(!last)) && !is_red(sibling.get_child(last))) {
                p.red = false;
                sibling.red = true;
                node.red = true;
              } else {
                var dir2 = gp.right === p;
                if (is_red(sibling.get_child(last))) {
                  gp.set_child(dir2, double_rotate(p, last));
                } else if (is_red(sibling.get_child(!last))) {
                  gp.set_child(dir2, single_rotate(p, last));
                }
                var gpc = gp.get_child(dir2);
                gpc.red = true;
                node.red = true;
                gpc.left.red = false;
                gpc.right.red = false;
              }
            }
          }
        }
      }
      if (found !== null) {
        found.data = node.data;
        p.set_child(p.right === node, node.get_child(node.left === null));
        this.size--;
      }
      this._root = head.right;
      if (this._root !== null) {
        this._root.red = false;
      }
      return found !== null;
    };
    function is_red(node) {
      return node !== null && node.red;
    }
    function single_rotate(root, dir) {
      var save = root.get_child(!dir);
      root.set_child(!dir, save.get_child(dir));
      save.set_child(dir, root);
      root.red = true;
      save.red = false;
      return save;
    }
    function double_rotate(root, dir) {
      root.set_child(!dir, single_rotate(root.get_child(!dir), !dir));
      return single_rotate(root, dir);
    }
    module.exports = RBTree;
  }
});

// node_modules/bintrees/lib/bintree.js
var require_bintree = __commonJS({
  "node_modules/bintrees/lib/bintree.js"(exports, module) {
    var TreeBase = require_treebase();
    function Node(data) {
      this.data = data;
      this.left = null;
      this.right = null;
    }
    Node.prototype.get_child = function(dir) {
      return dir ? this.right : this.left;
    };
    Node.prototype.set_child = function(dir, val) {
      if (dir) {
        this.right = val;
      } else {
        this.left = val;
      }
    };
    function BinTree(comparator) {
      this._root = null;
      this._comparator = comparator;
      this.size = 0;
    }
    BinTree.prototype = new TreeBase();
    BinTree.prototype.insert = function(data) {
      if (this._root === null) {
        this._root = new Node(data);
        this.size++;
        return true;
      }
      var dir = 0;
      var p = null;
      var node = this._root;
      while (true) {
        if (node === null) {
          node = new Node(data);
          p.set_child(dir, node);
          ret = true;
          this.size++;
          return true;
        }
        if (this._comparator(node.data, data) === 0) {
          return false;
        }
        dir = this._comparator(node.data, data) < 0;
        p = node;
        node = node.get_child(dir);
      }
    };
    BinTree.prototype.remove = function(data) {
      if (this._root === null) {
        return false;
      }
      var head = new Node(void 0);
      var node = head;
      node.right = this._root;
      var p = null;
      var found = null;
      var dir = 1;
      while (node.get_child(dir) !== null) {
        p = node;
        node = node.get_child(dir);
        var cmp = this._comparator(data, node.data);
        dir = cmp > 0;
        if (cmp === 0) {
          found = node;
        }
      }
      if (found !== null) {
        found.data = node.data;
        p.set_child(p.right === node, node.get_child(node.left === null));
        this._root = head.right;
        this.size--;
        return true;
      } else {
        return false;
      }
    };
    module.exports = BinTree;
  }
});

// node_modules/bintrees/index.js
var require_bintrees = __commonJS({
  "node_modules/bintrees/index.js"(exports, module) {
    module.exports = {
      RBTree: require_rbtree(),
      BinTree: require_bintree()
    };
  }
});

// node_modules/tdigest/tdigest.js
var require_tdigest = __commonJS({
  "node_modules/tdigest/tdigest.js"(exports, module) {
    var RBTree = require_bintrees().RBTree;
    function TDigest(delta, K, CX) {
      this.discrete = delta === false;
      this.delta = delta || 0.01;
      this.K = K === void 0 ? 25 : K;
      this.CX = CX === void 0 ? 1.1 : CX;
      this.centroids = new RBTree(compare_centroid_means);
      this.nreset = 0;
      this.reset();
    }
    TDigest.prototype.reset = function() {
      this.centroids.clear();
      this.n = 0;
      this.nreset += 1;
      this.last_cumulate = 0;
    };
    TDigest.prototype.size = function() {
      return this.centroids.size;
    };
    TDigest.prototype.toArray = function(everything) {
      var result = [];
      if (everything) {
        this._cumulate(true);
        this.centroids.each(function(c) {
          result.push(c);
        });
      } else {
        this.centroids.each(function(c) {
          result.push({ mean: c.mean, n: c.n });
        });
      }
      return result;
    };
    TDigest.prototype.summary = function() {
      var approx = this.discrete ? "exact " : "approximating ";
      var s = [
        approx + this.n + " samples using " + this.size() + " centroids",
        "min = " + this.percentile(0),
        "Q1  = " + this.percentile(0.25),
        "Q2  = " + this.percentile(0.5),
        "Q3  = " + this.percentile(0.75),
        "max = " + this.percentile(1)
      ];
      return s.join("\n");
    };
    function compare_centroid_means(a, b) {
      return a.mean > b.mean ? 1 : a.mean < b.mean ? -1 : 0;
    }
    function compare_centroid_mean_cumns(a, b) {
      return a.mean_cumn - b.mean_cumn;
    }
    TDigest.prototype.push = function(x, n) {
      n = n || 1;
      x = Array.isArray(x) ? x : [x];
      for (var i = 0; i < x.length; i++) {
        this._digest(x[i], n);
      }
    };
    TDigest.prototype.push_centroid = function(c) {
      c = Array.isArray(c) ? c : [c];
      for (var i = 0; i < c.length; i++) {
        this._digest(c[i].mean, c[i].n);
      }
    };
    TDigest.prototype._cumulate = function(exact) {
      if (this.n === this.last_cumulate || !exact && this.CX && this.CX > this.n / this.last_cumulate) {
        return;
      }
      var cumn = 0;
      this.centroids.each(function(c) {
        c.mean_cumn = cumn + c.n / 2;
        cumn = c.cumn = cumn + c.n;
      });
      this.n = this.last_cumulate = cumn;
    };
    TDigest.prototype.find_nearest = function(x) {
      if (this.size() === 0) {
        return null;
      }
      var iter = this.centroids.lowerBound({ mean: x });
      var c = iter.data() === null ? iter.prev() : iter.data();
      if (c.mean === x || this.discrete) {
        return c;
      }
      var prev = iter.prev();
      if (prev && Math.abs(prev.mean - x) < Math.abs(c.mean - x)) {
        return prev;
      } else {
        return c;
      }
    };
    TDigest.prototype._new_centroid = function(x, n, cumn) {
      var c = { mean: x, n, cumn };
      this.centroids.insert(c);
      this.n += n;
      return c;
    };
    TDigest.prototype._addweight = function(nearest2, x, n) {
      if (x !== nearest2.mean) {
        nearest2.mean += n * (x - nearest2.mean) / (nearest2.n + n);
      }
      nearest2.cumn += n;
      nearest2.mean_cumn += n / 2;
      nearest2.n += n;
      this.n += n;
    };
    TDigest.prototype._digest = function(x, n) {
      var min = this.centroids.min();
      var max = this.centroids.max();
      var nearest2 = this.find_nearest(x);
      if (nearest2 && nearest2.mean === x) {
        this._addweight(nearest2, x, n);
      } else if (nearest2 === min) {
        this._new_centroid(x, n, 0);
      } else if (nearest2 === max) {
        this._new_centroid(x, n, this.n);
      } else if (this.discrete) {
        this._new_centroid(x, n, nearest2.cumn);
      } else {
        var p = nearest2.mean_cumn / this.n;
        var max_n = Math.floor(4 * this.n * this.delta * p * (1 - p));
        if (max_n - nearest2.n >= n) {
          this._addweight(nearest2, x, n);
        } else {
          this._new_centroid(x, n, nearest2.cumn);
        }
      }
      this._cumulate(false);
      if (!this.discrete && this.K && this.size() > this.K / this.delta) {
        this.compress();
      }
    };
    TDigest.prototype.bound_mean = function(x) {
      var iter = this.centroids.upperBound({ mean: x });
      var lower = iter.prev();
      var upper = lower.mean === x ? lower : iter.next();
      return [lower, upper];
    };
    TDigest.prototype.p_rank = function(x_or_xlist) {
      var xs = Array.isArray(x_or_xlist) ? x_or_xlist : [x_or_xlist];
      var ps = xs.map(this._p_rank, this);
      return Array.isArray(x_or_xlist) ? ps : ps[0];
    };
    TDigest.prototype._p_rank = function(x) {
      if (this.size() === 0) {
        return void 0;
      } else if (x < this.centroids.min().mean) {
        return 0;
      } else if (x > this.centroids.max().mean) {
        return 1;
      }
      this._cumulate(true);
      var bound = this.bound_mean(x);
      var lower = bound[0], upper = bound[1];
      if (this.discrete) {
        return lower.cumn / this.n;
      } else {
        var cumn = lower.mean_cumn;
        if (lower !== upper) {
          cumn += (x - lower.mean) * (upper.mean_cumn - lower.mean_cumn) / (upper.mean - lower.mean);
        }
        return cumn / this.n;
      }
    };
    TDigest.prototype.bound_mean_cumn = function(cumn) {
      this.centroids._comparator = compare_centroid_mean_cumns;
      var iter = this.centroids.upperBound({ mean_cumn: cumn });
      this.centroids._comparator = compare_centroid_means;
      var lower = iter.prev();
      var upper = lower && lower.mean_cumn === cumn ? lower : iter.next();
      return [lower, upper];
    };
    TDigest.prototype.percentile = function(p_or_plist) {
      var ps = Array.isArray(p_or_plist) ? p_or_plist : [p_or_plist];
      var qs = ps.map(this._percentile, this);
      return Array.isArray(p_or_plist) ? qs : qs[0];
    };
    TDigest.prototype._percentile = function(p) {
      if (this.size() === 0) {
        return void 0;
      }
      this._cumulate(true);
      var h = this.n * p;
      var bound = this.bound_mean_cumn(h);
      var lower = bound[0], upper = bound[1];
      if (upper === lower || lower === null || upper === null) {
        return (lower || upper).mean;
      } else if (!this.discrete) {
        return lower.mean + (h - lower.mean_cumn) * (upper.mean - lower.mean) / (upper.mean_cumn - lower.mean_cumn);
      } else if (h <= lower.cumn) {
        return lower.mean;
      } else {
        return upper.mean;
      }
    };
    function pop_random(choices) {
      var idx = Math.floor(Math.random() * choices.length);
      return choices.splice(idx, 1)[0];
    }
    TDigest.prototype.compress = function() {
      if (this.compressing) {
        return;
      }
      var points = this.toArray();
      this.reset();
      this.compressing = true;
      while (points.length > 0) {
        this.push_centroid(pop_random(points));
      }
      this._cumulate(true);
      this.compressing = false;
    };
    function Digest(config) {
      this.config = config || {};
      this.mode = this.config.mode || "auto";
      TDigest.call(this, this.mode === "cont" ? config.delta : false);
      this.digest_ratio = this.config.ratio || 0.9;
      this.digest_thresh = this.config.thresh || 1e3;
      this.n_unique = 0;
    }
    Digest.prototype = Object.create(TDigest.prototype);
    Digest.prototype.constructor = Digest;
    Digest.prototype.push = function(x_or_xlist) {
      TDigest.prototype.push.call(this, x_or_xlist);
      this.check_continuous();
    };
    Digest.prototype._new_centroid = function(x, n, cumn) {
      this.n_unique += 1;
      TDigest.prototype._new_centroid.call(this, x, n, cumn);
    };
    Digest.prototype._addweight = function(nearest2, x, n) {
      if (nearest2.n === 1) {
        this.n_unique -= 1;
      }
      TDigest.prototype._addweight.call(this, nearest2, x, n);
    };
    Digest.prototype.check_continuous = function() {
      if (this.mode !== "auto" || this.size() < this.digest_thresh) {
        return false;
      }
      if (this.n_unique / this.size() > this.digest_ratio) {
        this.mode = "cont";
        this.discrete = false;
        this.delta = this.config.delta || 0.01;
        this.compress();
        return true;
      }
      return false;
    };
    module.exports = {
      "TDigest": TDigest,
      "Digest": Digest
    };
  }
});

// node_modules/prom-client/lib/timeWindowQuantiles.js
var require_timeWindowQuantiles = __commonJS({
  "node_modules/prom-client/lib/timeWindowQuantiles.js"(exports, module) {
    "use strict";
    var { TDigest } = require_tdigest();
    var TimeWindowQuantiles = class {
      constructor(maxAgeSeconds, ageBuckets) {
        this.maxAgeSeconds = maxAgeSeconds || 0;
        this.ageBuckets = ageBuckets || 0;
        this.shouldRotate = maxAgeSeconds && ageBuckets;
        this.ringBuffer = Array(ageBuckets).fill(new TDigest());
        this.currentBuffer = 0;
        this.lastRotateTimestampMillis = Date.now();
        this.durationBetweenRotatesMillis = maxAgeSeconds * 1e3 / ageBuckets || Infinity;
      }
      size() {
        const bucket = rotate.call(this);
        return bucket.size();
      }
      percentile(quantile2) {
        const bucket = rotate.call(this);
        return bucket.percentile(quantile2);
      }
      push(value) {
        rotate.call(this);
        this.ringBuffer.forEach((bucket) => {
          bucket.push(value);
        });
      }
      reset() {
        this.ringBuffer.forEach((bucket) => {
          bucket.reset();
        });
      }
      compress() {
        this.ringBuffer.forEach((bucket) => {
          bucket.compress();
        });
      }
    };
    function rotate() {
      let timeSinceLastRotateMillis = Date.now() - this.lastRotateTimestampMillis;
      while (timeSinceLastRotateMillis > this.durationBetweenRotatesMillis && this.shouldRotate) {
        this.ringBuffer[this.currentBuffer] = new TDigest();
        if (++this.currentBuffer >= this.ringBuffer.length) {
          this.currentBuffer = 0;
        }
        timeSinceLastRotateMillis -= this.durationBetweenRotatesMillis;
        this.lastRotateTimestampMillis += this.durationBetweenRotatesMillis;
      }
      return this.ringBuffer[this.currentBuffer];
    }
    module.exports = TimeWindowQuantiles;
  }
});

// node_modules/prom-client/lib/summary.js
var require_summary = __commonJS({
  "node_modules/prom-client/lib/summary.js"(exports, module) {
    "use strict";
    var util = __require("util");
    var { getLabels, hashObject, removeLabels } = require_util();
    var { validateLabel } = require_validation();
    var { Metric } = require_metric();
    var timeWindowQuantiles = require_timeWindowQuantiles();
    var DEFAULT_COMPRESS_COUNT = 1e3;
    var Summary = class extends Metric {
      constructor(config) {
        super(config, {
          percentiles: [0.01, 0.05, 0.5, 0.9, 0.95, 0.99, 0.999],
          compressCount: DEFAULT_COMPRESS_COUNT,
          hashMap: {}
        });
        this.type = "summary";
        for (const label of this.labelNames) {
          if (label === "quantile")
            throw new Error("quantile is a reserved label keyword");
        }
        if (this.labelNames.length === 0) {
          this.hashMap = {
            [hashObject({})]: {
              labels: {},
              td: new timeWindowQuantiles(this.maxAgeSeconds, this.ageBuckets),
              count: 0,
              sum: 0
            }
          };
        }
      }
      /**
       * Observe a value
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @param {Number} value - Value to observe
       * @returns {void}
       */
      observe(labels, value) {
        observe.call(this, labels === 0 ? 0 : labels || {})(value);
      }
      async get() {
        if (this.collect) {
          const v = this.collect();
          if (v instanceof Promise) await v;
        }
        const hashKeys = Object.keys(this.hashMap);
        const values = [];
        hashKeys.forEach((hashKey) => {
          const s = this.hashMap[hashKey];
          if (s) {
            if (this.pruneAgedBuckets && s.td.size() === 0) {
              delete this.hashMap[hashKey];
            } else {
              extractSummariesForExport(s, this.percentiles).forEach((v) => {
                values.push(v);
              });
              values.push(getSumForExport(s, this));
              values.push(getCountForExport(s, this));
            }
          }
        });
        return {
          name: this.name,
          help: this.help,
          type: this.type,
          values,
          aggregator: this.aggregator
        };
      }
      reset() {
        const data = Object.values(this.hashMap);
        data.forEach((s) => {
          s.td.reset();
          s.count = 0;
          s.sum = 0;
        });
      }
      /**
       * Start a timer that could be used to logging durations
       * @param {object} labels - Object with labels where key is the label key and value is label value. Can only be one level deep
       * @returns {function} - Function to invoke when you want to stop the timer and observe the duration in seconds
       * @example
       * var end = summary.startTimer();
       * makeExpensiveXHRRequest(function(err, res) {
       *	end(); //Observe the duration of expensiveXHRRequest
       * });
       */
      startTimer(labels) {
        return startTimer.call(this, labels)();
      }
      labels(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        return {
          observe: observe.call(this, labels),
          startTimer: startTimer.call(this, labels)
        };
      }
      remove(...args) {
        const labels = getLabels(this.labelNames, args);
        validateLabel(this.labelNames, labels);
        removeLabels.call(this, this.hashMap, labels, this.sortedLabelNames);
      }
    };
    function extractSummariesForExport(summaryOfLabels, percentiles) {
      summaryOfLabels.td.compress();
      return percentiles.map((percentile) => {
        const percentileValue = summaryOfLabels.td.percentile(percentile);
        return {
          labels: Object.assign({ quantile: percentile }, summaryOfLabels.labels),
          value: percentileValue ? percentileValue : 0
        };
      });
    }
    function getCountForExport(value, summary) {
      return {
        metricName: `${summary.name}_count`,
        labels: value.labels,
        value: value.count
      };
    }
    function getSumForExport(value, summary) {
      return {
        metricName: `${summary.name}_sum`,
        labels: value.labels,
        value: value.sum
      };
    }
    function startTimer(startLabels) {
      return () => {
        const start = process.hrtime();
        return (endLabels) => {
          const delta = process.hrtime(start);
          const value = delta[0] + delta[1] / 1e9;
          this.observe(Object.assign({}, startLabels, endLabels), value);
          return value;
        };
      };
    }
    function observe(labels) {
      return (value) => {
        const labelValuePair = convertLabelsAndValues(labels, value);
        validateLabel(this.labelNames, labels);
        if (!Number.isFinite(labelValuePair.value)) {
          throw new TypeError(
            `Value is not a valid number: ${util.format(labelValuePair.value)}`
          );
        }
        const hash = hashObject(labelValuePair.labels, this.sortedLabelNames);
        let summaryOfLabel = this.hashMap[hash];
        if (!summaryOfLabel) {
          summaryOfLabel = {
            labels: labelValuePair.labels,
            td: new timeWindowQuantiles(this.maxAgeSeconds, this.ageBuckets),
            count: 0,
            sum: 0
          };
        }
        summaryOfLabel.td.push(labelValuePair.value);
        summaryOfLabel.count++;
        if (summaryOfLabel.count % this.compressCount === 0) {
          summaryOfLabel.td.compress();
        }
        summaryOfLabel.sum += labelValuePair.value;
        this.hashMap[hash] = summaryOfLabel;
      };
    }
    function convertLabelsAndValues(labels, value) {
      if (value === void 0) {
        return {
          value: labels,
          labels: {}
        };
      }
      return {
        labels,
        value
      };
    }
    module.exports = Summary;
  }
});

// node_modules/prom-client/lib/pushgateway.js
var require_pushgateway = __commonJS({
  "node_modules/prom-client/lib/pushgateway.js"(exports, module) {
    "use strict";
    var url = __require("url");
    var http = __require("http");
    var https = __require("https");
    var { gzipSync } = __require("zlib");
    var { globalRegistry } = require_registry();
    var Pushgateway = class {
      constructor(gatewayUrl, options, registry) {
        if (!registry) {
          registry = globalRegistry;
        }
        this.registry = registry;
        this.gatewayUrl = gatewayUrl;
        const { requireJobName, ...requestOptions } = {
          requireJobName: true,
          ...options
        };
        this.requireJobName = requireJobName;
        this.requestOptions = requestOptions;
      }
      pushAdd(params = {}) {
        if (this.requireJobName && !params.jobName) {
          throw new Error("Missing jobName parameter");
        }
        return useGateway.call(this, "POST", params.jobName, params.groupings);
      }
      push(params = {}) {
        if (this.requireJobName && !params.jobName) {
          throw new Error("Missing jobName parameter");
        }
        return useGateway.call(this, "PUT", params.jobName, params.groupings);
      }
      delete(params = {}) {
        if (this.requireJobName && !params.jobName) {
          throw new Error("Missing jobName parameter");
        }
        return useGateway.call(this, "DELETE", params.jobName, params.groupings);
      }
    };
    async function useGateway(method, job, groupings) {
      const gatewayUrlParsed = url.parse(this.gatewayUrl);
      const gatewayUrlPath = gatewayUrlParsed.pathname && gatewayUrlParsed.pathname !== "/" ? gatewayUrlParsed.pathname : "";
      const jobPath = job ? `/job/${encodeURIComponent(job)}${generateGroupings(groupings)}` : "";
      const path = `${gatewayUrlPath}/metrics${jobPath}`;
      const target = url.resolve(this.gatewayUrl, path);
      const requestParams = url.parse(target);
      const httpModule = isHttps(requestParams.href) ? https : http;
      const options = Object.assign(requestParams, this.requestOptions, {
        method
      });
      return new Promise((resolve5, reject) => {
        if (method === "DELETE" && options.headers) {
          delete options.headers["Content-Encoding"];
        }
        const req = httpModule.request(options, (resp) => {
          let body = "";
          resp.setEncoding("utf8");
          resp.on("data", (chunk) => {
            body += chunk;
          });
          resp.on("end", () => {
            if (resp.statusCode >= 400) {
              reject(
                new Error(`push failed with status ${resp.statusCode}, ${body}`)
              );
            } else {
              resolve5({ resp, body });
            }
          });
        });
        req.on("error", (err) => {
          reject(err);
        });
        req.on("timeout", () => {
          req.destroy(new Error("Pushgateway request timed out"));
        });
        if (method !== "DELETE") {
          this.registry.metrics().then((metrics) => {
            if (options.headers && options.headers["Content-Encoding"] === "gzip") {
              metrics = gzipSync(metrics);
            }
            req.write(metrics);
            req.end();
          }).catch((err) => {
            reject(err);
          });
        } else {
          req.end();
        }
      });
    }
    function generateGroupings(groupings) {
      if (!groupings) {
        return "";
      }
      return Object.keys(groupings).map(
        (key) => `/${encodeURIComponent(key)}/${encodeURIComponent(groupings[key])}`
      ).join("");
    }
    function isHttps(href) {
      return href.search(/^https/) !== -1;
    }
    module.exports = Pushgateway;
  }
});

// node_modules/prom-client/lib/bucketGenerators.js
var require_bucketGenerators = __commonJS({
  "node_modules/prom-client/lib/bucketGenerators.js"(exports) {
    "use strict";
    exports.linearBuckets = (start, width, count2) => {
      if (count2 < 1) {
        throw new Error("Linear buckets needs a positive count");
      }
      const buckets = new Array(count2);
      for (let i = 0; i < count2; i++) {
        buckets[i] = start + i * width;
      }
      return buckets;
    };
    exports.exponentialBuckets = (start, factor, count2) => {
      if (start <= 0) {
        throw new Error("Exponential buckets needs a positive start");
      }
      if (count2 < 1) {
        throw new Error("Exponential buckets needs a positive count");
      }
      if (factor <= 1) {
        throw new Error("Exponential buckets needs a factor greater than 1");
      }
      const buckets = new Array(count2);
      for (let i = 0; i < count2; i++) {
        buckets[i] = start;
        start *= factor;
      }
      return buckets;
    };
  }
});

// node_modules/@opentelemetry/api/dist/diag/types.cjs
var require_types = __commonJS({
  "node_modules/@opentelemetry/api/dist/diag/types.cjs"(exports) {
    var DiagLogLevel = /* @__PURE__ */ (function(DiagLogLevel2) {
      DiagLogLevel2[DiagLogLevel2["NONE"] = 0] = "NONE";
      DiagLogLevel2[DiagLogLevel2["ERROR"] = 30] = "ERROR";
      DiagLogLevel2[DiagLogLevel2["WARN"] = 50] = "WARN";
      DiagLogLevel2[DiagLogLevel2["INFO"] = 60] = "INFO";
      DiagLogLevel2[DiagLogLevel2["DEBUG"] = 70] = "DEBUG";
      DiagLogLevel2[DiagLogLevel2["VERBOSE"] = 80] = "VERBOSE";
      DiagLogLevel2[DiagLogLevel2["ALL"] = 9999] = "ALL";
      return DiagLogLevel2;
    })({});
    exports.DiagLogLevel = DiagLogLevel;
  }
});

// node_modules/@opentelemetry/api/dist/version.cjs
var require_version = __commonJS({
  "node_modules/@opentelemetry/api/dist/version.cjs"(exports) {
    var VERSION = "1.10.0";
    exports.VERSION = VERSION;
  }
});

// node_modules/@opentelemetry/api/dist/internal/semver.cjs
var require_semver = __commonJS({
  "node_modules/@opentelemetry/api/dist/internal/semver.cjs"(exports) {
    var require_version3 = require_version();
    var re = /^(\d+)\.(\d+)\.(\d+)(-(.+))?$/;
    function _makeCompatibilityCheck(ownVersion) {
      const acceptedVersions = /* @__PURE__ */ new Set([ownVersion]);
      const rejectedVersions = /* @__PURE__ */ new Set();
      const myVersionMatch = ownVersion.match(re);
      if (!myVersionMatch) return () => false;
      const ownVersionParsed = {
        major: +myVersionMatch[1],
        minor: +myVersionMatch[2],
        patch: +myVersionMatch[3],
        prerelease: myVersionMatch[4]
      };
      if (ownVersionParsed.prerelease != null) return function isExactmatch(globalVersion) {
        return globalVersion === ownVersion;
      };
      function _reject(v) {
        rejectedVersions.add(v);
        return false;
      }
      function _accept(v) {
        acceptedVersions.add(v);
        return true;
      }
      return function isCompatible2(globalVersion) {
        if (acceptedVersions.has(globalVersion)) return true;
        if (rejectedVersions.has(globalVersion)) return false;
        const globalVersionMatch = globalVersion.match(re);
        if (!globalVersionMatch) return _reject(globalVersion);
        const globalVersionParsed = {
          major: +globalVersionMatch[1],
          minor: +globalVersionMatch[2],
          patch: +globalVersionMatch[3],
          prerelease: globalVersionMatch[4]
        };
        if (globalVersionParsed.prerelease != null) return _reject(globalVersion);
        if (ownVersionParsed.major !== globalVersionParsed.major) return _reject(globalVersion);
        if (ownVersionParsed.major === 0) {
          if (ownVersionParsed.minor === globalVersionParsed.minor && ownVersionParsed.patch <= globalVersionParsed.patch) return _accept(globalVersion);
          return _reject(globalVersion);
        }
        if (ownVersionParsed.minor <= globalVersionParsed.minor) return _accept(globalVersion);
        return _reject(globalVersion);
      };
    }
    var isCompatible = _makeCompatibilityCheck(require_version3.VERSION);
    exports._makeCompatibilityCheck = _makeCompatibilityCheck;
    exports.isCompatible = isCompatible;
  }
});

// node_modules/@opentelemetry/api/dist/internal/global-utils.cjs
var require_global_utils = __commonJS({
  "node_modules/@opentelemetry/api/dist/internal/global-utils.cjs"(exports) {
    var require_version3 = require_version();
    var require_semver2 = require_semver();
    var major = require_version3.VERSION.split(".")[0];
    var GLOBAL_OPENTELEMETRY_API_KEY = /* @__PURE__ */ Symbol.for(`opentelemetry.js.api.${major}`);
    var _global = typeof globalThis === "object" ? globalThis : typeof self === "object" ? self : typeof window === "object" ? window : typeof global === "object" ? global : {};
    function _makeGlobalApi() {
      return Object.defineProperty({}, "version", {
        value: require_version3.VERSION,
        enumerable: true,
        writable: false,
        configurable: false
      });
    }
    function registerGlobal(type, instance, diag, allowOverride = false) {
      var _global$GLOBAL_OPENTE;
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY] = (_global$GLOBAL_OPENTE = _global[GLOBAL_OPENTELEMETRY_API_KEY]) !== null && _global$GLOBAL_OPENTE !== void 0 ? _global$GLOBAL_OPENTE : _makeGlobalApi();
      if (!allowOverride && api[type]) {
        const err = /* @__PURE__ */ new Error(`@opentelemetry/api: Attempted duplicate registration of API: ${type}`);
        diag.error(err.stack || err.message);
        return false;
      }
      if (api.version !== "1.10.0") {
        const err = /* @__PURE__ */ new Error(`@opentelemetry/api: Registration of version v${api.version} for ${type} does not match previously registered API v${require_version3.VERSION}`);
        diag.error(err.stack || err.message);
        return false;
      }
      api[type] = instance;
      diag.debug(`@opentelemetry/api: Registered a global for ${type} v${require_version3.VERSION}.`);
      return true;
    }
    var _compatibleGlobalApi;
    function getGlobal(type) {
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
      if (api == null) return;
      if (api !== _compatibleGlobalApi) {
        if (!api.version || !require_semver2.isCompatible(api.version)) return;
        _compatibleGlobalApi = api;
      }
      return api[type];
    }
    function unregisterGlobal(type, diag) {
      diag.debug(`@opentelemetry/api: Unregistering a global for ${type} v${require_version3.VERSION}.`);
      const api = _global[GLOBAL_OPENTELEMETRY_API_KEY];
      if (api) delete api[type];
    }
    exports.getGlobal = getGlobal;
    exports.registerGlobal = registerGlobal;
    exports.unregisterGlobal = unregisterGlobal;
  }
});

// node_modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs
var require_ComponentLogger = __commonJS({
  "node_modules/@opentelemetry/api/dist/diag/ComponentLogger.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var DiagComponentLogger = class {
      constructor(props) {
        this._namespace = props.namespace || "DiagComponentLogger";
      }
      debug(...args) {
        return logProxy("debug", this._namespace, args);
      }
      error(...args) {
        return logProxy("error", this._namespace, args);
      }
      info(...args) {
        return logProxy("info", this._namespace, args);
      }
      warn(...args) {
        return logProxy("warn", this._namespace, args);
      }
      verbose(...args) {
        return logProxy("verbose", this._namespace, args);
      }
    };
    function logProxy(funcName, namespace, args) {
      const logger = require_global_utils2.getGlobal("diag");
      if (!logger) return;
      return logger[funcName](namespace, ...args);
    }
    exports.DiagComponentLogger = DiagComponentLogger;
  }
});

// node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs
var require_logLevelLogger = __commonJS({
  "node_modules/@opentelemetry/api/dist/diag/internal/logLevelLogger.cjs"(exports) {
    require_types();
    function createLogLevelDiagLogger(maxLevel, logger) {
      if (maxLevel < 0) maxLevel = 0;
      else if (maxLevel > 9999) maxLevel = 9999;
      logger = logger || {};
      function _filterFunc(funcName, theLevel) {
        const theFunc = logger[funcName];
        if (typeof theFunc === "function" && maxLevel >= theLevel) return theFunc.bind(logger);
        return function() {
        };
      }
      return {
        error: _filterFunc("error", 30),
        warn: _filterFunc("warn", 50),
        info: _filterFunc("info", 60),
        debug: _filterFunc("debug", 70),
        verbose: _filterFunc("verbose", 80)
      };
    }
    exports.createLogLevelDiagLogger = createLogLevelDiagLogger;
  }
});

// node_modules/@opentelemetry/api/dist/api/diag.cjs
var require_diag = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/diag.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_ComponentLogger2 = require_ComponentLogger();
    require_types();
    var require_logLevelLogger2 = require_logLevelLogger();
    var API_NAME = "diag";
    var DiagAPI = class DiagAPI2 {
      /** Get the singleton instance of the DiagAPI API */
      static instance() {
        if (!this._instance) this._instance = new DiagAPI2();
        return this._instance;
      }
      /**
      * Private internal constructor
      * @private
      */
      constructor() {
        function _logProxy(funcName) {
          return function(...args) {
            const logger = require_global_utils2.getGlobal("diag");
            if (!logger) return;
            return logger[funcName](...args);
          };
        }
        const self2 = this;
        const setLogger = (logger, optionsOrLogLevel = { logLevel: 60 }) => {
          var _optionsOrLogLevel$lo;
          if (logger === self2) {
            var _err$stack;
            const err = /* @__PURE__ */ new Error("Cannot use diag as the logger for itself. Please use a DiagLogger implementation like ConsoleDiagLogger or a custom implementation");
            self2.error((_err$stack = err.stack) !== null && _err$stack !== void 0 ? _err$stack : err.message);
            return false;
          }
          if (typeof optionsOrLogLevel === "number") optionsOrLogLevel = { logLevel: optionsOrLogLevel };
          const oldLogger = require_global_utils2.getGlobal("diag");
          const newLogger = require_logLevelLogger2.createLogLevelDiagLogger((_optionsOrLogLevel$lo = optionsOrLogLevel.logLevel) !== null && _optionsOrLogLevel$lo !== void 0 ? _optionsOrLogLevel$lo : 60, logger);
          if (oldLogger && !optionsOrLogLevel.suppressOverrideMessage) {
            var _Error$stack;
            const stack = (_Error$stack = (/* @__PURE__ */ new Error()).stack) !== null && _Error$stack !== void 0 ? _Error$stack : "<failed to generate stacktrace>";
            oldLogger.warn(`Current logger will be overwritten from ${stack}`);
            newLogger.warn(`Current logger will overwrite one already registered from ${stack}`);
          }
          return require_global_utils2.registerGlobal("diag", newLogger, self2, true);
        };
        self2.setLogger = setLogger;
        self2.disable = () => {
          require_global_utils2.unregisterGlobal(API_NAME, self2);
        };
        self2.createComponentLogger = (options) => {
          return new require_ComponentLogger2.DiagComponentLogger(options);
        };
        self2.verbose = _logProxy("verbose");
        self2.debug = _logProxy("debug");
        self2.info = _logProxy("info");
        self2.warn = _logProxy("warn");
        self2.error = _logProxy("error");
      }
    };
    exports.DiagAPI = DiagAPI;
  }
});

// node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs
var require_baggage_impl = __commonJS({
  "node_modules/@opentelemetry/api/dist/baggage/internal/baggage-impl.cjs"(exports) {
    var BaggageImpl = class BaggageImpl2 {
      constructor(entries) {
        this._entries = entries ? new Map(entries) : /* @__PURE__ */ new Map();
      }
      getEntry(key) {
        const entry = this._entries.get(key);
        if (!entry) return;
        return Object.assign({}, entry);
      }
      getAllEntries() {
        return Array.from(this._entries.entries());
      }
      setEntry(key, entry) {
        const newBaggage = new BaggageImpl2(this._entries);
        newBaggage._entries.set(key, entry);
        return newBaggage;
      }
      removeEntry(key) {
        const newBaggage = new BaggageImpl2(this._entries);
        newBaggage._entries.delete(key);
        return newBaggage;
      }
      removeEntries(...keys) {
        const newBaggage = new BaggageImpl2(this._entries);
        for (const key of keys) newBaggage._entries.delete(key);
        return newBaggage;
      }
      clear() {
        return new BaggageImpl2();
      }
    };
    exports.BaggageImpl = BaggageImpl;
  }
});

// node_modules/@opentelemetry/api/dist/baggage/internal/symbol.cjs
var require_symbol = __commonJS({
  "node_modules/@opentelemetry/api/dist/baggage/internal/symbol.cjs"(exports) {
    var baggageEntryMetadataSymbol = /* @__PURE__ */ Symbol("BaggageEntryMetadata");
    exports.baggageEntryMetadataSymbol = baggageEntryMetadataSymbol;
  }
});

// node_modules/@opentelemetry/api/dist/baggage/utils.cjs
var require_utils = __commonJS({
  "node_modules/@opentelemetry/api/dist/baggage/utils.cjs"(exports) {
    var require_diag2 = require_diag();
    var require_baggage_impl2 = require_baggage_impl();
    var require_symbol2 = require_symbol();
    var diag = require_diag2.DiagAPI.instance();
    function createBaggage(entries = {}) {
      return new require_baggage_impl2.BaggageImpl(new Map(Object.entries(entries)));
    }
    function baggageEntryMetadataFromString(str) {
      if (typeof str !== "string") {
        diag.error(`Cannot create baggage metadata from unknown type: ${typeof str}`);
        str = "";
      }
      return {
        __TYPE__: require_symbol2.baggageEntryMetadataSymbol,
        toString() {
          return str;
        }
      };
    }
    exports.baggageEntryMetadataFromString = baggageEntryMetadataFromString;
    exports.createBaggage = createBaggage;
  }
});

// node_modules/@opentelemetry/api/dist/context/context.cjs
var require_context = __commonJS({
  "node_modules/@opentelemetry/api/dist/context/context.cjs"(exports) {
    function createContextKey(description) {
      return Symbol.for(description);
    }
    var ROOT_CONTEXT = new class BaseContext {
      /**
      * Construct a new context which inherits values from an optional parent context.
      *
      * @param parentContext a context from which to inherit values
      */
      constructor(parentContext) {
        const self2 = this;
        self2._currentContext = parentContext ? new Map(parentContext) : /* @__PURE__ */ new Map();
        self2.getValue = (key) => self2._currentContext.get(key);
        self2.setValue = (key, value) => {
          const context = new BaseContext(self2._currentContext);
          context._currentContext.set(key, value);
          return context;
        };
        self2.deleteValue = (key) => {
          const context = new BaseContext(self2._currentContext);
          context._currentContext.delete(key);
          return context;
        };
      }
    }();
    exports.ROOT_CONTEXT = ROOT_CONTEXT;
    exports.createContextKey = createContextKey;
  }
});

// node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs
var require_consoleLogger = __commonJS({
  "node_modules/@opentelemetry/api/dist/diag/consoleLogger.cjs"(exports) {
    var consoleMap = [
      {
        n: "error",
        c: "error"
      },
      {
        n: "warn",
        c: "warn"
      },
      {
        n: "info",
        c: "info"
      },
      {
        n: "debug",
        c: "debug"
      },
      {
        n: "verbose",
        c: "trace"
      }
    ];
    var _originalConsoleMethods = {};
    if (typeof console !== "undefined") {
      for (const key of [
        "error",
        "warn",
        "info",
        "debug",
        "trace",
        "log"
      ]) if (typeof console[key] === "function") _originalConsoleMethods[key] = console[key];
    }
    var DiagConsoleLogger = class {
      constructor() {
        function _consoleFunc(funcName) {
          return function(...args) {
            let theFunc = _originalConsoleMethods[funcName];
            if (typeof theFunc !== "function") theFunc = _originalConsoleMethods["log"];
            if (typeof theFunc !== "function" && console) {
              theFunc = console[funcName];
              if (typeof theFunc !== "function") theFunc = console.log;
            }
            if (typeof theFunc === "function") return theFunc.apply(console, args);
          };
        }
        for (let i = 0; i < consoleMap.length; i++) this[consoleMap[i].n] = _consoleFunc(consoleMap[i].c);
      }
    };
    exports.DiagConsoleLogger = DiagConsoleLogger;
    exports._originalConsoleMethods = _originalConsoleMethods;
  }
});

// node_modules/@opentelemetry/api/dist/metrics/NoopMeter.cjs
var require_NoopMeter = __commonJS({
  "node_modules/@opentelemetry/api/dist/metrics/NoopMeter.cjs"(exports) {
    var NoopMeter = class {
      constructor() {
      }
      /**
      * @see {@link Meter.createGauge}
      */
      createGauge(_name, _options) {
        return NOOP_GAUGE_METRIC;
      }
      /**
      * @see {@link Meter.createHistogram}
      */
      createHistogram(_name, _options) {
        return NOOP_HISTOGRAM_METRIC;
      }
      /**
      * @see {@link Meter.createCounter}
      */
      createCounter(_name, _options) {
        return NOOP_COUNTER_METRIC;
      }
      /**
      * @see {@link Meter.createUpDownCounter}
      */
      createUpDownCounter(_name, _options) {
        return NOOP_UP_DOWN_COUNTER_METRIC;
      }
      /**
      * @see {@link Meter.createObservableGauge}
      */
      createObservableGauge(_name, _options) {
        return NOOP_OBSERVABLE_GAUGE_METRIC;
      }
      /**
      * @see {@link Meter.createObservableCounter}
      */
      createObservableCounter(_name, _options) {
        return NOOP_OBSERVABLE_COUNTER_METRIC;
      }
      /**
      * @see {@link Meter.createObservableUpDownCounter}
      */
      createObservableUpDownCounter(_name, _options) {
        return NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
      }
      /**
      * @see {@link Meter.addBatchObservableCallback}
      */
      addBatchObservableCallback(_callback, _observables) {
      }
      /**
      * @see {@link Meter.removeBatchObservableCallback}
      */
      removeBatchObservableCallback(_callback) {
      }
    };
    var NoopMetric = class {
    };
    var NoopCounterMetric = class extends NoopMetric {
      add(_value, _attributes) {
      }
    };
    var NoopUpDownCounterMetric = class extends NoopMetric {
      add(_value, _attributes) {
      }
    };
    var NoopGaugeMetric = class extends NoopMetric {
      record(_value, _attributes) {
      }
    };
    var NoopHistogramMetric = class extends NoopMetric {
      record(_value, _attributes) {
      }
    };
    var NoopObservableMetric = class {
      addCallback(_callback) {
      }
      removeCallback(_callback) {
      }
    };
    var NoopObservableCounterMetric = class extends NoopObservableMetric {
    };
    var NoopObservableGaugeMetric = class extends NoopObservableMetric {
    };
    var NoopObservableUpDownCounterMetric = class extends NoopObservableMetric {
    };
    var NOOP_METER = new NoopMeter();
    var NOOP_COUNTER_METRIC = new NoopCounterMetric();
    var NOOP_GAUGE_METRIC = new NoopGaugeMetric();
    var NOOP_HISTOGRAM_METRIC = new NoopHistogramMetric();
    var NOOP_UP_DOWN_COUNTER_METRIC = new NoopUpDownCounterMetric();
    var NOOP_OBSERVABLE_COUNTER_METRIC = new NoopObservableCounterMetric();
    var NOOP_OBSERVABLE_GAUGE_METRIC = new NoopObservableGaugeMetric();
    var NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC = new NoopObservableUpDownCounterMetric();
    function createNoopMeter() {
      return NOOP_METER;
    }
    exports.NOOP_COUNTER_METRIC = NOOP_COUNTER_METRIC;
    exports.NOOP_GAUGE_METRIC = NOOP_GAUGE_METRIC;
    exports.NOOP_HISTOGRAM_METRIC = NOOP_HISTOGRAM_METRIC;
    exports.NOOP_METER = NOOP_METER;
    exports.NOOP_OBSERVABLE_COUNTER_METRIC = NOOP_OBSERVABLE_COUNTER_METRIC;
    exports.NOOP_OBSERVABLE_GAUGE_METRIC = NOOP_OBSERVABLE_GAUGE_METRIC;
    exports.NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC = NOOP_OBSERVABLE_UP_DOWN_COUNTER_METRIC;
    exports.NOOP_UP_DOWN_COUNTER_METRIC = NOOP_UP_DOWN_COUNTER_METRIC;
    exports.NoopCounterMetric = NoopCounterMetric;
    exports.NoopGaugeMetric = NoopGaugeMetric;
    exports.NoopHistogramMetric = NoopHistogramMetric;
    exports.NoopMeter = NoopMeter;
    exports.NoopMetric = NoopMetric;
    exports.NoopObservableCounterMetric = NoopObservableCounterMetric;
    exports.NoopObservableGaugeMetric = NoopObservableGaugeMetric;
    exports.NoopObservableMetric = NoopObservableMetric;
    exports.NoopObservableUpDownCounterMetric = NoopObservableUpDownCounterMetric;
    exports.NoopUpDownCounterMetric = NoopUpDownCounterMetric;
    exports.createNoopMeter = createNoopMeter;
  }
});

// node_modules/@opentelemetry/api/dist/metrics/Metric.cjs
var require_Metric = __commonJS({
  "node_modules/@opentelemetry/api/dist/metrics/Metric.cjs"(exports) {
    var ValueType = /* @__PURE__ */ (function(ValueType2) {
      ValueType2[ValueType2["INT"] = 0] = "INT";
      ValueType2[ValueType2["DOUBLE"] = 1] = "DOUBLE";
      return ValueType2;
    })({});
    exports.ValueType = ValueType;
  }
});

// node_modules/@opentelemetry/api/dist/logs/NoopLogger.cjs
var require_NoopLogger = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs/NoopLogger.cjs"(exports) {
    var NoopLogger = class {
      emit(_logRecord) {
      }
      enabled() {
        return false;
      }
    };
    var NOOP_LOGGER = new NoopLogger();
    function createNoopLogger() {
      return NOOP_LOGGER;
    }
    exports.NOOP_LOGGER = NOOP_LOGGER;
    exports.NoopLogger = NoopLogger;
    exports.createNoopLogger = createNoopLogger;
  }
});

// node_modules/@opentelemetry/api/dist/logs/LogRecord.cjs
var require_LogRecord = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs/LogRecord.cjs"(exports) {
    var SeverityNumber = /* @__PURE__ */ (function(SeverityNumber2) {
      SeverityNumber2[SeverityNumber2["UNSPECIFIED"] = 0] = "UNSPECIFIED";
      SeverityNumber2[SeverityNumber2["TRACE"] = 1] = "TRACE";
      SeverityNumber2[SeverityNumber2["TRACE2"] = 2] = "TRACE2";
      SeverityNumber2[SeverityNumber2["TRACE3"] = 3] = "TRACE3";
      SeverityNumber2[SeverityNumber2["TRACE4"] = 4] = "TRACE4";
      SeverityNumber2[SeverityNumber2["DEBUG"] = 5] = "DEBUG";
      SeverityNumber2[SeverityNumber2["DEBUG2"] = 6] = "DEBUG2";
      SeverityNumber2[SeverityNumber2["DEBUG3"] = 7] = "DEBUG3";
      SeverityNumber2[SeverityNumber2["DEBUG4"] = 8] = "DEBUG4";
      SeverityNumber2[SeverityNumber2["INFO"] = 9] = "INFO";
      SeverityNumber2[SeverityNumber2["INFO2"] = 10] = "INFO2";
      SeverityNumber2[SeverityNumber2["INFO3"] = 11] = "INFO3";
      SeverityNumber2[SeverityNumber2["INFO4"] = 12] = "INFO4";
      SeverityNumber2[SeverityNumber2["WARN"] = 13] = "WARN";
      SeverityNumber2[SeverityNumber2["WARN2"] = 14] = "WARN2";
      SeverityNumber2[SeverityNumber2["WARN3"] = 15] = "WARN3";
      SeverityNumber2[SeverityNumber2["WARN4"] = 16] = "WARN4";
      SeverityNumber2[SeverityNumber2["ERROR"] = 17] = "ERROR";
      SeverityNumber2[SeverityNumber2["ERROR2"] = 18] = "ERROR2";
      SeverityNumber2[SeverityNumber2["ERROR3"] = 19] = "ERROR3";
      SeverityNumber2[SeverityNumber2["ERROR4"] = 20] = "ERROR4";
      SeverityNumber2[SeverityNumber2["FATAL"] = 21] = "FATAL";
      SeverityNumber2[SeverityNumber2["FATAL2"] = 22] = "FATAL2";
      SeverityNumber2[SeverityNumber2["FATAL3"] = 23] = "FATAL3";
      SeverityNumber2[SeverityNumber2["FATAL4"] = 24] = "FATAL4";
      return SeverityNumber2;
    })({});
    exports.SeverityNumber = SeverityNumber;
  }
});

// node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs
var require_TextMapPropagator = __commonJS({
  "node_modules/@opentelemetry/api/dist/propagation/TextMapPropagator.cjs"(exports) {
    var defaultTextMapGetter = {
      get(carrier, key) {
        if (carrier == null) return;
        return carrier[key];
      },
      keys(carrier) {
        if (carrier == null) return [];
        return Object.keys(carrier);
      }
    };
    var defaultTextMapSetter = { set(carrier, key, value) {
      if (carrier == null) return;
      carrier[key] = value;
    } };
    exports.defaultTextMapGetter = defaultTextMapGetter;
    exports.defaultTextMapSetter = defaultTextMapSetter;
  }
});

// node_modules/@opentelemetry/api/dist/trace/trace_flags.cjs
var require_trace_flags = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/trace_flags.cjs"(exports) {
    var TraceFlags = /* @__PURE__ */ (function(TraceFlags2) {
      TraceFlags2[TraceFlags2["NONE"] = 0] = "NONE";
      TraceFlags2[TraceFlags2["SAMPLED"] = 1] = "SAMPLED";
      return TraceFlags2;
    })({});
    exports.TraceFlags = TraceFlags;
  }
});

// node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs
var require_invalid_span_constants = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/invalid-span-constants.cjs"(exports) {
    require_trace_flags();
    var INVALID_SPANID = "0000000000000000";
    var INVALID_TRACEID = "00000000000000000000000000000000";
    var INVALID_SPAN_CONTEXT = {
      traceId: INVALID_TRACEID,
      spanId: INVALID_SPANID,
      traceFlags: 0
    };
    exports.INVALID_SPANID = INVALID_SPANID;
    exports.INVALID_SPAN_CONTEXT = INVALID_SPAN_CONTEXT;
    exports.INVALID_TRACEID = INVALID_TRACEID;
  }
});

// node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs
var require_NonRecordingSpan = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/NonRecordingSpan.cjs"(exports) {
    var require_invalid_span_constants2 = require_invalid_span_constants();
    var NonRecordingSpan = class {
      constructor(spanContext = require_invalid_span_constants2.INVALID_SPAN_CONTEXT) {
        this._spanContext = spanContext;
      }
      spanContext() {
        return this._spanContext;
      }
      setAttribute(_key, _value) {
        return this;
      }
      setAttributes(_attributes) {
        return this;
      }
      addEvent(_name, _attributes) {
        return this;
      }
      addLink(_link) {
        return this;
      }
      addLinks(_links) {
        return this;
      }
      setStatus(_status) {
        return this;
      }
      updateName(_name) {
        return this;
      }
      end(_endTime) {
      }
      isRecording() {
        return false;
      }
      recordException(_exception, _time) {
      }
    };
    exports.NonRecordingSpan = NonRecordingSpan;
  }
});

// node_modules/@opentelemetry/api/dist/trace/spancontext-utils.cjs
var require_spancontext_utils = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/spancontext-utils.cjs"(exports) {
    require_invalid_span_constants();
    var require_NonRecordingSpan2 = require_NonRecordingSpan();
    var isHex = new Uint8Array([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      1,
      1
    ]);
    function isValidHex(id, length) {
      if (typeof id !== "string" || id.length !== length) return false;
      let r = 0;
      for (let i = 0; i < id.length; i += 4) r += (isHex[id.charCodeAt(i)] | 0) + (isHex[id.charCodeAt(i + 1)] | 0) + (isHex[id.charCodeAt(i + 2)] | 0) + (isHex[id.charCodeAt(i + 3)] | 0);
      return r === length;
    }
    function isValidTraceId(traceId) {
      return isValidHex(traceId, 32) && traceId !== "00000000000000000000000000000000";
    }
    function isValidSpanId(spanId) {
      return isValidHex(spanId, 16) && spanId !== "0000000000000000";
    }
    function isSpanContextValid(spanContext) {
      return isValidTraceId(spanContext.traceId) && isValidSpanId(spanContext.spanId);
    }
    function wrapSpanContext(spanContext) {
      return new require_NonRecordingSpan2.NonRecordingSpan(spanContext);
    }
    exports.isSpanContextValid = isSpanContextValid;
    exports.isValidSpanId = isValidSpanId;
    exports.isValidTraceId = isValidTraceId;
    exports.wrapSpanContext = wrapSpanContext;
  }
});

// node_modules/@opentelemetry/api/dist/context/NoopContextManager.cjs
var require_NoopContextManager = __commonJS({
  "node_modules/@opentelemetry/api/dist/context/NoopContextManager.cjs"(exports) {
    var require_context3 = require_context();
    var NoopContextManager = class {
      active() {
        return require_context3.ROOT_CONTEXT;
      }
      with(_context, fn, thisArg, ...args) {
        return fn.call(thisArg, ...args);
      }
      bind(_context, target) {
        return target;
      }
      enable() {
        return this;
      }
      disable() {
        return this;
      }
      /** @experimental This API is experimental and may change in minor releases without prior notice. */
      attach(_context) {
        return { dispose() {
        } };
      }
    };
    exports.NoopContextManager = NoopContextManager;
  }
});

// node_modules/@opentelemetry/api/dist/api/context.cjs
var require_context2 = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/context.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_diag2 = require_diag();
    var require_NoopContextManager2 = require_NoopContextManager();
    var API_NAME = "context";
    var NOOP_CONTEXT_MANAGER = new require_NoopContextManager2.NoopContextManager();
    var NOOP_TOKEN = Object.freeze({ dispose: () => {
    } });
    var ContextAPI = class ContextAPI2 {
      /** Empty private constructor prevents end users from constructing a new instance of the API */
      constructor() {
        this._attachUnsupportedWarned = false;
      }
      /** Get the singleton instance of the Context API */
      static getInstance() {
        if (!this._instance) this._instance = new ContextAPI2();
        return this._instance;
      }
      /**
      * Set the current context manager.
      *
      * @returns true if the context manager was successfully registered, else false
      */
      setGlobalContextManager(contextManager) {
        return require_global_utils2.registerGlobal(API_NAME, contextManager, require_diag2.DiagAPI.instance());
      }
      /**
      * Get the currently active context
      */
      active() {
        return this._getContextManager().active();
      }
      /**
      * Execute a function with an active context
      *
      * @param context context to be active during function execution
      * @param fn function to execute in a context
      * @param thisArg optional receiver to be used for calling fn
      * @param args optional arguments forwarded to fn
      */
      with(context, fn, thisArg, ...args) {
        return this._getContextManager().with(context, fn, thisArg, ...args);
      }
      /**
      * Bind a context to a target function or event emitter
      *
      * @param context context to bind to the event emitter or function. Defaults to the currently active context
      * @param target function or event emitter to bind
      */
      bind(context, target) {
        return this._getContextManager().bind(context, target);
      }
      /**
      * Imperatively sets `context` as active, returning a {@link ContextManagementToken} whose
      * {@link ContextManagementToken.dispose} restores the previous context.
      *
      * This is a delicate, low-level API - prefer {@link with}/{@link bind}, which
      * restore context automatically. Use `attach` only to bridge callback
      * boundaries that `with` cannot wrap. Call `token.dispose()` when the
      * operation is done.
      *
      * **Caveat for async functions:** If called inside an async function before
      * the first `await`, the context change may leak into the caller's context
      * and remain active there. Prefer {@link with} for async code.
      *
      * Support is best-effort and varies by the active ContextManager (see
      * {@link ContextManager.attach}); if it does not implement `attach`, this logs
      * a warning and returns a no-op token.
      *
      * @param context The Context to attach
      * @returns A {@link ContextManagementToken} whose dispose() restores the previous Context
      * @since 1.10.0
      * @experimental This API is experimental and may change in minor releases without prior notice.
      */
      attach(context) {
        const contextManager = this._getContextManager();
        if (contextManager.attach) return contextManager.attach(context);
        if (!this._attachUnsupportedWarned) {
          this._attachUnsupportedWarned = true;
          require_diag2.DiagAPI.instance().warn("The current ContextManager does not implement attach(). The context will not be attached. Use a ContextManager that supports attach() (e.g. AsyncLocalStorageContextManager) or use with()/bind() instead.");
        }
        return NOOP_TOKEN;
      }
      _getContextManager() {
        return require_global_utils2.getGlobal(API_NAME) || NOOP_CONTEXT_MANAGER;
      }
      /** Disable and remove the global context manager */
      disable() {
        this._getContextManager().disable();
        require_global_utils2.unregisterGlobal(API_NAME, require_diag2.DiagAPI.instance());
      }
    };
    exports.ContextAPI = ContextAPI;
  }
});

// node_modules/@opentelemetry/api/dist/trace/context-utils.cjs
var require_context_utils = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/context-utils.cjs"(exports) {
    var require_context3 = require_context();
    var require_context$1 = require_context2();
    var require_NonRecordingSpan2 = require_NonRecordingSpan();
    var SPAN_KEY = require_context3.createContextKey("OpenTelemetry Context Key SPAN");
    function getSpan(context) {
      return context.getValue(SPAN_KEY) || void 0;
    }
    function getActiveSpan() {
      return getSpan(require_context$1.ContextAPI.getInstance().active());
    }
    function setSpan(context, span) {
      return context.setValue(SPAN_KEY, span);
    }
    function deleteSpan(context) {
      return context.deleteValue(SPAN_KEY);
    }
    function setSpanContext(context, spanContext) {
      return setSpan(context, new require_NonRecordingSpan2.NonRecordingSpan(spanContext));
    }
    function getSpanContext(context) {
      var _getSpan;
      return (_getSpan = getSpan(context)) === null || _getSpan === void 0 ? void 0 : _getSpan.spanContext();
    }
    exports.deleteSpan = deleteSpan;
    exports.getActiveSpan = getActiveSpan;
    exports.getSpan = getSpan;
    exports.getSpanContext = getSpanContext;
    exports.setSpan = setSpan;
    exports.setSpanContext = setSpanContext;
  }
});

// node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs
var require_NoopTracer = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/NoopTracer.cjs"(exports) {
    var require_context3 = require_context2();
    var require_NonRecordingSpan2 = require_NonRecordingSpan();
    var require_context_utils2 = require_context_utils();
    var require_spancontext_utils2 = require_spancontext_utils();
    var contextApi = require_context3.ContextAPI.getInstance();
    var NoopTracer = class {
      startSpan(name, options, context = contextApi.active()) {
        if (Boolean(options === null || options === void 0 ? void 0 : options.root)) return new require_NonRecordingSpan2.NonRecordingSpan();
        const parentFromContext = context && require_context_utils2.getSpanContext(context);
        if (isSpanContext(parentFromContext) && require_spancontext_utils2.isSpanContextValid(parentFromContext)) return new require_NonRecordingSpan2.NonRecordingSpan(parentFromContext);
        else return new require_NonRecordingSpan2.NonRecordingSpan();
      }
      startActiveSpan(name, arg2, arg3, arg4) {
        var _ctx;
        let opts;
        let ctx;
        let fn;
        if (arguments.length < 2) return;
        else if (arguments.length === 2) fn = arg2;
        else if (arguments.length === 3) {
          opts = arg2;
          fn = arg3;
        } else {
          opts = arg2;
          ctx = arg3;
          fn = arg4;
        }
        const parentContext = (_ctx = ctx) !== null && _ctx !== void 0 ? _ctx : contextApi.active();
        const span = this.startSpan(name, opts, parentContext);
        const contextWithSpanSet = require_context_utils2.setSpan(parentContext, span);
        return contextApi.with(contextWithSpanSet, fn, void 0, span);
      }
    };
    function isSpanContext(spanContext) {
      return spanContext !== null && typeof spanContext === "object" && "spanId" in spanContext && typeof spanContext["spanId"] === "string" && "traceId" in spanContext && typeof spanContext["traceId"] === "string" && "traceFlags" in spanContext && typeof spanContext["traceFlags"] === "number";
    }
    exports.NoopTracer = NoopTracer;
  }
});

// node_modules/@opentelemetry/api/dist/trace/ProxyTracer.cjs
var require_ProxyTracer = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/ProxyTracer.cjs"(exports) {
    var NOOP_TRACER = new (require_NoopTracer()).NoopTracer();
    var ProxyTracer = class {
      constructor(provider, name, version, options) {
        this._provider = provider;
        this.name = name;
        this.version = version;
        this.options = options;
      }
      startSpan(name, options, context) {
        return this._getTracer().startSpan(name, options, context);
      }
      startActiveSpan(_name, _options, _context, _fn) {
        const tracer = this._getTracer();
        return Reflect.apply(tracer.startActiveSpan, tracer, arguments);
      }
      /**
      * Try to get a tracer from the proxy tracer provider.
      * If the proxy tracer provider has no delegate, return a noop tracer.
      */
      _getTracer() {
        if (this._delegate) return this._delegate;
        const tracer = this._provider.getDelegateTracer(this.name, this.version, this.options);
        if (!tracer) return NOOP_TRACER;
        this._delegate = tracer;
        return this._delegate;
      }
    };
    exports.ProxyTracer = ProxyTracer;
  }
});

// node_modules/@opentelemetry/api/dist/trace/span_kind.cjs
var require_span_kind = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/span_kind.cjs"(exports) {
    var SpanKind = /* @__PURE__ */ (function(SpanKind2) {
      SpanKind2[SpanKind2["INTERNAL"] = 0] = "INTERNAL";
      SpanKind2[SpanKind2["SERVER"] = 1] = "SERVER";
      SpanKind2[SpanKind2["CLIENT"] = 2] = "CLIENT";
      SpanKind2[SpanKind2["PRODUCER"] = 3] = "PRODUCER";
      SpanKind2[SpanKind2["CONSUMER"] = 4] = "CONSUMER";
      return SpanKind2;
    })({});
    exports.SpanKind = SpanKind;
  }
});

// node_modules/@opentelemetry/api/dist/trace/status.cjs
var require_status = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/status.cjs"(exports) {
    var SpanStatusCode = /* @__PURE__ */ (function(SpanStatusCode2) {
      SpanStatusCode2[SpanStatusCode2["UNSET"] = 0] = "UNSET";
      SpanStatusCode2[SpanStatusCode2["OK"] = 1] = "OK";
      SpanStatusCode2[SpanStatusCode2["ERROR"] = 2] = "ERROR";
      return SpanStatusCode2;
    })({});
    exports.SpanStatusCode = SpanStatusCode;
  }
});

// node_modules/@opentelemetry/api/dist/trace/internal/tracestate-validators.cjs
var require_tracestate_validators = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/internal/tracestate-validators.cjs"(exports) {
    var VALID_KEY_CHAR_RANGE = "[_0-9a-z-*/]";
    var VALID_KEY_REGEX = new RegExp(`^(?:${`[a-z]${VALID_KEY_CHAR_RANGE}{0,255}`}|${`[a-z0-9]${VALID_KEY_CHAR_RANGE}{0,240}@[a-z]${VALID_KEY_CHAR_RANGE}{0,13}`})$`);
    var VALID_VALUE_BASE_REGEX = /^[ -~]{0,255}[!-~]$/;
    var INVALID_VALUE_COMMA_EQUAL_REGEX = /,|=/;
    function validateKey(key) {
      return VALID_KEY_REGEX.test(key);
    }
    function validateValue(value) {
      return VALID_VALUE_BASE_REGEX.test(value) && !INVALID_VALUE_COMMA_EQUAL_REGEX.test(value);
    }
    exports.validateKey = validateKey;
    exports.validateValue = validateValue;
  }
});

// node_modules/@opentelemetry/api/dist/trace/internal/tracestate-impl.cjs
var require_tracestate_impl = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/internal/tracestate-impl.cjs"(exports) {
    var require_tracestate_validators2 = require_tracestate_validators();
    var MAX_TRACE_STATE_ITEMS = 32;
    var MAX_TRACE_STATE_LEN = 512;
    var LIST_MEMBERS_SEPARATOR = ",";
    var LIST_MEMBER_KEY_VALUE_SPLITTER = "=";
    var TraceStateImpl = class TraceStateImpl2 {
      constructor(rawTraceState) {
        this._internalState = /* @__PURE__ */ new Map();
        if (rawTraceState) this._parse(rawTraceState);
      }
      set(key, value) {
        const currValue = this._internalState.get(key);
        let newLength = this.serialize().length;
        if (typeof currValue === "string") newLength += value.length - currValue.length;
        else {
          if (this._internalState.size >= MAX_TRACE_STATE_ITEMS) return this;
          newLength += key.length + value.length + (this._internalState.size > 0 ? 2 : 1);
        }
        if (newLength > MAX_TRACE_STATE_LEN) return this;
        const traceState = this._clone();
        if (traceState._internalState.has(key)) traceState._internalState.delete(key);
        traceState._internalState.set(key, value);
        return traceState;
      }
      unset(key) {
        const traceState = this._clone();
        traceState._internalState.delete(key);
        return traceState;
      }
      get(key) {
        return this._internalState.get(key);
      }
      serialize() {
        return Array.from(this._internalState.keys()).reduceRight((agg, key) => {
          agg.push(key + LIST_MEMBER_KEY_VALUE_SPLITTER + this.get(key));
          return agg;
        }, []).join(LIST_MEMBERS_SEPARATOR);
      }
      _parse(rawTraceState) {
        if (rawTraceState.length > MAX_TRACE_STATE_LEN) return;
        this._internalState = rawTraceState.split(LIST_MEMBERS_SEPARATOR).reduceRight((agg, part2) => {
          const listMember = part2.trim();
          const i = listMember.indexOf(LIST_MEMBER_KEY_VALUE_SPLITTER);
          if (i !== -1) {
            const key = listMember.slice(0, i);
            const value = listMember.slice(i + 1, part2.length);
            if (require_tracestate_validators2.validateKey(key) && require_tracestate_validators2.validateValue(value)) agg.set(key, value);
          }
          return agg;
        }, /* @__PURE__ */ new Map());
        if (this._internalState.size > MAX_TRACE_STATE_ITEMS) this._internalState = new Map(Array.from(this._internalState.entries()).reverse().slice(0, MAX_TRACE_STATE_ITEMS));
      }
      _keys() {
        return Array.from(this._internalState.keys()).reverse();
      }
      _clone() {
        const traceState = new TraceStateImpl2();
        traceState._internalState = new Map(this._internalState);
        return traceState;
      }
    };
    exports.TraceStateImpl = TraceStateImpl;
  }
});

// node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs
var require_utils2 = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/internal/utils.cjs"(exports) {
    var require_tracestate_impl2 = require_tracestate_impl();
    function createTraceState(rawTraceState) {
      return new require_tracestate_impl2.TraceStateImpl(rawTraceState);
    }
    exports.createTraceState = createTraceState;
  }
});

// node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs
var require_NoopTracerProvider = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/NoopTracerProvider.cjs"(exports) {
    var require_NoopTracer2 = require_NoopTracer();
    var NoopTracerProvider = class {
      getTracer(_name, _version, _options) {
        return new require_NoopTracer2.NoopTracer();
      }
    };
    exports.NoopTracerProvider = NoopTracerProvider;
  }
});

// node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.cjs
var require_ProxyTracerProvider = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/ProxyTracerProvider.cjs"(exports) {
    var require_ProxyTracer2 = require_ProxyTracer();
    var NOOP_TRACER_PROVIDER = new (require_NoopTracerProvider()).NoopTracerProvider();
    var ProxyTracerProvider = class {
      /**
      * Get a {@link ProxyTracer}
      */
      getTracer(name, version, options) {
        var _this$getDelegateTrac;
        return (_this$getDelegateTrac = this.getDelegateTracer(name, version, options)) !== null && _this$getDelegateTrac !== void 0 ? _this$getDelegateTrac : new require_ProxyTracer2.ProxyTracer(this, name, version, options);
      }
      getDelegate() {
        var _this$_delegate;
        return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : NOOP_TRACER_PROVIDER;
      }
      /**
      * Set the delegate tracer provider
      */
      setDelegate(delegate) {
        this._delegate = delegate;
      }
      getDelegateTracer(name, version, options) {
        var _this$_delegate2;
        return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getTracer(name, version, options);
      }
    };
    exports.ProxyTracerProvider = ProxyTracerProvider;
  }
});

// node_modules/@opentelemetry/api/dist/trace/SamplingResult.cjs
var require_SamplingResult = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace/SamplingResult.cjs"(exports) {
    var SamplingDecision = /* @__PURE__ */ (function(SamplingDecision2) {
      SamplingDecision2[SamplingDecision2["NOT_RECORD"] = 0] = "NOT_RECORD";
      SamplingDecision2[SamplingDecision2["RECORD"] = 1] = "RECORD";
      SamplingDecision2[SamplingDecision2["RECORD_AND_SAMPLED"] = 2] = "RECORD_AND_SAMPLED";
      return SamplingDecision2;
    })({});
    exports.SamplingDecision = SamplingDecision;
  }
});

// node_modules/@opentelemetry/api/dist/context-api.cjs
var require_context_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/context-api.cjs"(exports) {
    var context = require_context2().ContextAPI.getInstance();
    exports.context = context;
  }
});

// node_modules/@opentelemetry/api/dist/diag-api.cjs
var require_diag_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/diag-api.cjs"(exports) {
    var diag = require_diag().DiagAPI.instance();
    exports.diag = diag;
  }
});

// node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.cjs
var require_NoopLoggerProvider = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs/NoopLoggerProvider.cjs"(exports) {
    var require_NoopLogger2 = require_NoopLogger();
    var NoopLoggerProvider = class {
      getLogger(_name, _version, _options) {
        return new require_NoopLogger2.NoopLogger();
      }
    };
    var NOOP_LOGGER_PROVIDER = new NoopLoggerProvider();
    exports.NOOP_LOGGER_PROVIDER = NOOP_LOGGER_PROVIDER;
    exports.NoopLoggerProvider = NoopLoggerProvider;
  }
});

// node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs
var require_ProxyLogger = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs/ProxyLogger.cjs"(exports) {
    var require_NoopLogger2 = require_NoopLogger();
    var ProxyLogger = class {
      constructor(provider, name, version, options) {
        this._provider = provider;
        this.name = name;
        this.version = version;
        this.options = options;
      }
      /**
      * Emit a log record. This method should only be used by log appenders.
      *
      * @param logRecord
      */
      emit(logRecord) {
        this._getLogger().emit(logRecord);
      }
      enabled(options) {
        return this._getLogger().enabled(options);
      }
      /**
      * Try to get a logger from the proxy logger provider.
      * If the proxy logger provider has no delegate, return a noop logger.
      */
      _getLogger() {
        if (this._delegate) return this._delegate;
        const logger = this._provider._getDelegateLogger(this.name, this.version, this.options);
        if (!logger) return require_NoopLogger2.NOOP_LOGGER;
        this._delegate = logger;
        return this._delegate;
      }
    };
    exports.ProxyLogger = ProxyLogger;
  }
});

// node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs
var require_ProxyLoggerProvider = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs/ProxyLoggerProvider.cjs"(exports) {
    var require_NoopLoggerProvider2 = require_NoopLoggerProvider();
    var require_ProxyLogger2 = require_ProxyLogger();
    var ProxyLoggerProvider = class {
      getLogger(name, version, options) {
        var _this$_getDelegateLog;
        return (_this$_getDelegateLog = this._getDelegateLogger(name, version, options)) !== null && _this$_getDelegateLog !== void 0 ? _this$_getDelegateLog : new require_ProxyLogger2.ProxyLogger(this, name, version, options);
      }
      /**
      * Get the delegate logger provider.
      * Used by tests only.
      * @internal
      */
      _getDelegate() {
        var _this$_delegate;
        return (_this$_delegate = this._delegate) !== null && _this$_delegate !== void 0 ? _this$_delegate : require_NoopLoggerProvider2.NOOP_LOGGER_PROVIDER;
      }
      /**
      * Set the delegate logger provider
      * @internal
      */
      _setDelegate(delegate) {
        this._delegate = delegate;
      }
      /**
      * @internal
      */
      _getDelegateLogger(name, version, options) {
        var _this$_delegate2;
        return (_this$_delegate2 = this._delegate) === null || _this$_delegate2 === void 0 ? void 0 : _this$_delegate2.getLogger(name, version, options);
      }
    };
    exports.ProxyLoggerProvider = ProxyLoggerProvider;
  }
});

// node_modules/@opentelemetry/api/dist/api/logs.cjs
var require_logs = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/logs.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_diag2 = require_diag();
    var require_ProxyLoggerProvider2 = require_ProxyLoggerProvider();
    var API_NAME = "logs";
    var LogsAPI = class LogsAPI2 {
      /** Empty private constructor prevents end users from constructing a new instance of the API */
      constructor() {
        this._proxyLoggerProvider = new require_ProxyLoggerProvider2.ProxyLoggerProvider();
      }
      /** Get the singleton instance of the Logs API */
      static getInstance() {
        if (!this._instance) this._instance = new LogsAPI2();
        return this._instance;
      }
      setGlobalLoggerProvider(provider) {
        const success = require_global_utils2.registerGlobal(API_NAME, provider, require_diag2.DiagAPI.instance());
        if (success) this._proxyLoggerProvider._setDelegate(provider);
        return success;
      }
      /**
      * Returns the global logger provider.
      *
      * @returns LoggerProvider
      */
      getLoggerProvider() {
        return require_global_utils2.getGlobal(API_NAME) || this._proxyLoggerProvider;
      }
      /**
      * Returns a Logger, creating one if one with the given name, version,
      * schemaUrl, and attributes is not already created.
      *
      * Getting a Logger may be expensive, especially when `attributes` are
      * provided. Reuse Logger instances where possible instead of calling
      * `getLogger()` on hot paths.
      *
      * @param name The name of the logger or instrumentation library.
      * @param version The version of the logger or instrumentation library.
      * @param options The options of the logger or instrumentation library.
      * @returns {@link Logger}
      */
      getLogger(name, version, options) {
        return this.getLoggerProvider().getLogger(name, version, options);
      }
      /** Remove the global logger provider */
      disable() {
        require_global_utils2.unregisterGlobal(API_NAME, require_diag2.DiagAPI.instance());
        this._proxyLoggerProvider = new require_ProxyLoggerProvider2.ProxyLoggerProvider();
      }
    };
    exports.LogsAPI = LogsAPI;
  }
});

// node_modules/@opentelemetry/api/dist/logs-api.cjs
var require_logs_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/logs-api.cjs"(exports) {
    var logs = require_logs().LogsAPI.getInstance();
    exports.logs = logs;
  }
});

// node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs
var require_NoopMeterProvider = __commonJS({
  "node_modules/@opentelemetry/api/dist/metrics/NoopMeterProvider.cjs"(exports) {
    var require_NoopMeter2 = require_NoopMeter();
    var NoopMeterProvider = class {
      getMeter(_name, _version, _options) {
        return require_NoopMeter2.NOOP_METER;
      }
    };
    var NOOP_METER_PROVIDER = new NoopMeterProvider();
    exports.NOOP_METER_PROVIDER = NOOP_METER_PROVIDER;
    exports.NoopMeterProvider = NoopMeterProvider;
  }
});

// node_modules/@opentelemetry/api/dist/api/metrics.cjs
var require_metrics = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/metrics.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_diag2 = require_diag();
    var require_NoopMeterProvider2 = require_NoopMeterProvider();
    var API_NAME = "metrics";
    var MetricsAPI = class MetricsAPI2 {
      /** Empty private constructor prevents end users from constructing a new instance of the API */
      constructor() {
      }
      /** Get the singleton instance of the Metrics API */
      static getInstance() {
        if (!this._instance) this._instance = new MetricsAPI2();
        return this._instance;
      }
      /**
      * Set the current global meter provider.
      * Returns true if the meter provider was successfully registered, else false.
      */
      setGlobalMeterProvider(provider) {
        return require_global_utils2.registerGlobal(API_NAME, provider, require_diag2.DiagAPI.instance());
      }
      /**
      * Returns the global meter provider.
      */
      getMeterProvider() {
        return require_global_utils2.getGlobal(API_NAME) || require_NoopMeterProvider2.NOOP_METER_PROVIDER;
      }
      /**
      * Returns a meter from the global meter provider.
      */
      getMeter(name, version, options) {
        return this.getMeterProvider().getMeter(name, version, options);
      }
      /** Remove the global meter provider */
      disable() {
        require_global_utils2.unregisterGlobal(API_NAME, require_diag2.DiagAPI.instance());
      }
    };
    exports.MetricsAPI = MetricsAPI;
  }
});

// node_modules/@opentelemetry/api/dist/metrics-api.cjs
var require_metrics_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/metrics-api.cjs"(exports) {
    var metrics = require_metrics().MetricsAPI.getInstance();
    exports.metrics = metrics;
  }
});

// node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.cjs
var require_NoopTextMapPropagator = __commonJS({
  "node_modules/@opentelemetry/api/dist/propagation/NoopTextMapPropagator.cjs"(exports) {
    var NoopTextMapPropagator = class {
      /** Noop inject function does nothing */
      inject(_context, _carrier) {
      }
      /** Noop extract function does nothing and returns the input context */
      extract(context, _carrier) {
        return context;
      }
      fields() {
        return [];
      }
    };
    exports.NoopTextMapPropagator = NoopTextMapPropagator;
  }
});

// node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs
var require_context_helpers = __commonJS({
  "node_modules/@opentelemetry/api/dist/baggage/context-helpers.cjs"(exports) {
    var require_context3 = require_context();
    var require_context$1 = require_context2();
    var BAGGAGE_KEY = require_context3.createContextKey("OpenTelemetry Baggage Key");
    function getBaggage(context) {
      return context.getValue(BAGGAGE_KEY) || void 0;
    }
    function getActiveBaggage() {
      return getBaggage(require_context$1.ContextAPI.getInstance().active());
    }
    function setBaggage(context, baggage) {
      return context.setValue(BAGGAGE_KEY, baggage);
    }
    function deleteBaggage(context) {
      return context.deleteValue(BAGGAGE_KEY);
    }
    exports.deleteBaggage = deleteBaggage;
    exports.getActiveBaggage = getActiveBaggage;
    exports.getBaggage = getBaggage;
    exports.setBaggage = setBaggage;
  }
});

// node_modules/@opentelemetry/api/dist/api/propagation.cjs
var require_propagation = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/propagation.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_diag2 = require_diag();
    var require_utils3 = require_utils();
    var require_TextMapPropagator2 = require_TextMapPropagator();
    var require_NoopTextMapPropagator2 = require_NoopTextMapPropagator();
    var require_context_helpers2 = require_context_helpers();
    var API_NAME = "propagation";
    var NOOP_TEXT_MAP_PROPAGATOR = new require_NoopTextMapPropagator2.NoopTextMapPropagator();
    var PropagationAPI = class PropagationAPI2 {
      /** Empty private constructor prevents end users from constructing a new instance of the API */
      constructor() {
        this.createBaggage = require_utils3.createBaggage;
        this.getBaggage = require_context_helpers2.getBaggage;
        this.getActiveBaggage = require_context_helpers2.getActiveBaggage;
        this.setBaggage = require_context_helpers2.setBaggage;
        this.deleteBaggage = require_context_helpers2.deleteBaggage;
      }
      /** Get the singleton instance of the Propagator API */
      static getInstance() {
        if (!this._instance) this._instance = new PropagationAPI2();
        return this._instance;
      }
      /**
      * Set the current propagator.
      *
      * @returns true if the propagator was successfully registered, else false
      */
      setGlobalPropagator(propagator) {
        return require_global_utils2.registerGlobal(API_NAME, propagator, require_diag2.DiagAPI.instance());
      }
      /**
      * Inject context into a carrier to be propagated inter-process
      *
      * @param context Context carrying tracing data to inject
      * @param carrier carrier to inject context into
      * @param setter Function used to set values on the carrier
      */
      inject(context, carrier, setter = require_TextMapPropagator2.defaultTextMapSetter) {
        return this._getGlobalPropagator().inject(context, carrier, setter);
      }
      /**
      * Extract context from a carrier
      *
      * @param context Context which the newly created context will inherit from
      * @param carrier Carrier to extract context from
      * @param getter Function used to extract keys from a carrier
      */
      extract(context, carrier, getter = require_TextMapPropagator2.defaultTextMapGetter) {
        return this._getGlobalPropagator().extract(context, carrier, getter);
      }
      /**
      * Return a list of all fields which may be used by the propagator.
      */
      fields() {
        return this._getGlobalPropagator().fields();
      }
      /** Remove the global propagator */
      disable() {
        require_global_utils2.unregisterGlobal(API_NAME, require_diag2.DiagAPI.instance());
      }
      _getGlobalPropagator() {
        return require_global_utils2.getGlobal(API_NAME) || NOOP_TEXT_MAP_PROPAGATOR;
      }
    };
    exports.PropagationAPI = PropagationAPI;
  }
});

// node_modules/@opentelemetry/api/dist/propagation-api.cjs
var require_propagation_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/propagation-api.cjs"(exports) {
    var propagation = require_propagation().PropagationAPI.getInstance();
    exports.propagation = propagation;
  }
});

// node_modules/@opentelemetry/api/dist/api/trace.cjs
var require_trace = __commonJS({
  "node_modules/@opentelemetry/api/dist/api/trace.cjs"(exports) {
    var require_global_utils2 = require_global_utils();
    var require_diag2 = require_diag();
    var require_context_utils2 = require_context_utils();
    var require_spancontext_utils2 = require_spancontext_utils();
    var require_ProxyTracerProvider2 = require_ProxyTracerProvider();
    var API_NAME = "trace";
    var TraceAPI = class TraceAPI2 {
      /** Empty private constructor prevents end users from constructing a new instance of the API */
      constructor() {
        this._proxyTracerProvider = new require_ProxyTracerProvider2.ProxyTracerProvider();
        this.wrapSpanContext = require_spancontext_utils2.wrapSpanContext;
        this.isSpanContextValid = require_spancontext_utils2.isSpanContextValid;
        this.deleteSpan = require_context_utils2.deleteSpan;
        this.getSpan = require_context_utils2.getSpan;
        this.getActiveSpan = require_context_utils2.getActiveSpan;
        this.getSpanContext = require_context_utils2.getSpanContext;
        this.setSpan = require_context_utils2.setSpan;
        this.setSpanContext = require_context_utils2.setSpanContext;
      }
      /** Get the singleton instance of the Trace API */
      static getInstance() {
        if (!this._instance) this._instance = new TraceAPI2();
        return this._instance;
      }
      /**
      * Set the current global tracer.
      *
      * @returns true if the tracer provider was successfully registered, else false
      */
      setGlobalTracerProvider(provider) {
        const success = require_global_utils2.registerGlobal(API_NAME, this._proxyTracerProvider, require_diag2.DiagAPI.instance());
        if (success) this._proxyTracerProvider.setDelegate(provider);
        return success;
      }
      /**
      * Returns the global tracer provider.
      */
      getTracerProvider() {
        return require_global_utils2.getGlobal(API_NAME) || this._proxyTracerProvider;
      }
      /**
      * Returns a tracer from the global tracer provider.
      */
      getTracer(name, version) {
        return this.getTracerProvider().getTracer(name, version);
      }
      /** Remove the global tracer provider */
      disable() {
        require_global_utils2.unregisterGlobal(API_NAME, require_diag2.DiagAPI.instance());
        this._proxyTracerProvider = new require_ProxyTracerProvider2.ProxyTracerProvider();
      }
    };
    exports.TraceAPI = TraceAPI;
  }
});

// node_modules/@opentelemetry/api/dist/trace-api.cjs
var require_trace_api = __commonJS({
  "node_modules/@opentelemetry/api/dist/trace-api.cjs"(exports) {
    var trace = require_trace().TraceAPI.getInstance();
    exports.trace = trace;
  }
});

// node_modules/@opentelemetry/api/dist/index.cjs
var require_dist2 = __commonJS({
  "node_modules/@opentelemetry/api/dist/index.cjs"(exports) {
    Object.defineProperties(exports, {
      __esModule: { value: true },
      [Symbol.toStringTag]: { value: "Module" }
    });
    var require_types2 = require_types();
    var require_utils3 = require_utils();
    var require_context3 = require_context();
    var require_consoleLogger2 = require_consoleLogger();
    var require_NoopMeter2 = require_NoopMeter();
    var require_Metric2 = require_Metric();
    var require_NoopLogger2 = require_NoopLogger();
    var require_LogRecord2 = require_LogRecord();
    var require_TextMapPropagator2 = require_TextMapPropagator();
    var require_trace_flags2 = require_trace_flags();
    var require_invalid_span_constants2 = require_invalid_span_constants();
    var require_spancontext_utils2 = require_spancontext_utils();
    var require_ProxyTracer2 = require_ProxyTracer();
    var require_span_kind2 = require_span_kind();
    var require_status2 = require_status();
    var require_utils$1 = require_utils2();
    var require_ProxyTracerProvider2 = require_ProxyTracerProvider();
    var require_SamplingResult2 = require_SamplingResult();
    var require_context_api2 = require_context_api();
    var require_diag_api2 = require_diag_api();
    var require_logs_api2 = require_logs_api();
    var require_metrics_api2 = require_metrics_api();
    var require_propagation_api2 = require_propagation_api();
    var require_trace_api2 = require_trace_api();
    var src_default = {
      context: require_context_api2.context,
      diag: require_diag_api2.diag,
      logs: require_logs_api2.logs,
      metrics: require_metrics_api2.metrics,
      propagation: require_propagation_api2.propagation,
      trace: require_trace_api2.trace
    };
    exports.DiagConsoleLogger = require_consoleLogger2.DiagConsoleLogger;
    exports.DiagLogLevel = require_types2.DiagLogLevel;
    exports.INVALID_SPANID = require_invalid_span_constants2.INVALID_SPANID;
    exports.INVALID_SPAN_CONTEXT = require_invalid_span_constants2.INVALID_SPAN_CONTEXT;
    exports.INVALID_TRACEID = require_invalid_span_constants2.INVALID_TRACEID;
    exports.ProxyTracer = require_ProxyTracer2.ProxyTracer;
    exports.ProxyTracerProvider = require_ProxyTracerProvider2.ProxyTracerProvider;
    exports.ROOT_CONTEXT = require_context3.ROOT_CONTEXT;
    exports.SamplingDecision = require_SamplingResult2.SamplingDecision;
    exports.SeverityNumber = require_LogRecord2.SeverityNumber;
    exports.SpanKind = require_span_kind2.SpanKind;
    exports.SpanStatusCode = require_status2.SpanStatusCode;
    exports.TraceFlags = require_trace_flags2.TraceFlags;
    exports.ValueType = require_Metric2.ValueType;
    exports.baggageEntryMetadataFromString = require_utils3.baggageEntryMetadataFromString;
    exports.context = require_context_api2.context;
    exports.createContextKey = require_context3.createContextKey;
    exports.createNoopLogger = require_NoopLogger2.createNoopLogger;
    exports.createNoopMeter = require_NoopMeter2.createNoopMeter;
    exports.createTraceState = require_utils$1.createTraceState;
    exports.default = src_default;
    exports.defaultTextMapGetter = require_TextMapPropagator2.defaultTextMapGetter;
    exports.defaultTextMapSetter = require_TextMapPropagator2.defaultTextMapSetter;
    exports.diag = require_diag_api2.diag;
    exports.isSpanContextValid = require_spancontext_utils2.isSpanContextValid;
    exports.isValidSpanId = require_spancontext_utils2.isValidSpanId;
    exports.isValidTraceId = require_spancontext_utils2.isValidTraceId;
    exports.logs = require_logs_api2.logs;
    exports.metrics = require_metrics_api2.metrics;
    exports.propagation = require_propagation_api2.propagation;
    exports.trace = require_trace_api2.trace;
  }
});

// node_modules/prom-client/lib/metrics/processCpuTotal.js
var require_processCpuTotal = __commonJS({
  "node_modules/prom-client/lib/metrics/processCpuTotal.js"(exports, module) {
    "use strict";
    var OtelApi = require_dist2();
    var Counter2 = require_counter();
    var PROCESS_CPU_USER_SECONDS = "process_cpu_user_seconds_total";
    var PROCESS_CPU_SYSTEM_SECONDS = "process_cpu_system_seconds_total";
    var PROCESS_CPU_SECONDS = "process_cpu_seconds_total";
    module.exports = (registry, config = {}) => {
      const registers = registry ? [registry] : void 0;
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const exemplars = config.enableExemplars ? config.enableExemplars : false;
      const labelNames = Object.keys(labels);
      let lastCpuUsage = process.cpuUsage();
      const cpuUserUsageCounter = new Counter2({
        name: namePrefix + PROCESS_CPU_USER_SECONDS,
        help: "Total user CPU time spent in seconds.",
        enableExemplars: exemplars,
        registers,
        labelNames,
        // Use this one metric's `collect` to set all metrics' values.
        collect() {
          const cpuUsage = process.cpuUsage();
          const userUsageMicros = cpuUsage.user - lastCpuUsage.user;
          const systemUsageMicros = cpuUsage.system - lastCpuUsage.system;
          lastCpuUsage = cpuUsage;
          if (this.enableExemplars) {
            let exemplarLabels = {};
            const currentSpan = OtelApi.trace.getSpan(OtelApi.context.active());
            if (currentSpan) {
              exemplarLabels = {
                traceId: currentSpan.spanContext().traceId,
                spanId: currentSpan.spanContext().spanId
              };
            }
            cpuUserUsageCounter.inc({
              labels,
              value: userUsageMicros / 1e6,
              exemplarLabels
            });
            cpuSystemUsageCounter.inc({
              labels,
              value: systemUsageMicros / 1e6,
              exemplarLabels
            });
            cpuUsageCounter.inc({
              labels,
              value: (userUsageMicros + systemUsageMicros) / 1e6,
              exemplarLabels
            });
          } else {
            cpuUserUsageCounter.inc(labels, userUsageMicros / 1e6);
            cpuSystemUsageCounter.inc(labels, systemUsageMicros / 1e6);
            cpuUsageCounter.inc(
              labels,
              (userUsageMicros + systemUsageMicros) / 1e6
            );
          }
        }
      });
      const cpuSystemUsageCounter = new Counter2({
        name: namePrefix + PROCESS_CPU_SYSTEM_SECONDS,
        help: "Total system CPU time spent in seconds.",
        enableExemplars: exemplars,
        registers,
        labelNames
      });
      const cpuUsageCounter = new Counter2({
        name: namePrefix + PROCESS_CPU_SECONDS,
        help: "Total user and system CPU time spent in seconds.",
        enableExemplars: exemplars,
        registers,
        labelNames
      });
    };
    module.exports.metricNames = [
      PROCESS_CPU_USER_SECONDS,
      PROCESS_CPU_SYSTEM_SECONDS,
      PROCESS_CPU_SECONDS
    ];
  }
});

// node_modules/prom-client/lib/metrics/processStartTime.js
var require_processStartTime = __commonJS({
  "node_modules/prom-client/lib/metrics/processStartTime.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var startInSeconds = Math.round(Date.now() / 1e3 - process.uptime());
    var PROCESS_START_TIME = "process_start_time_seconds";
    module.exports = (registry, config = {}) => {
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + PROCESS_START_TIME,
        help: "Start time of the process since unix epoch in seconds.",
        registers: registry ? [registry] : void 0,
        labelNames,
        aggregator: "omit",
        collect() {
          this.set(labels, startInSeconds);
        }
      });
    };
    module.exports.metricNames = [PROCESS_START_TIME];
  }
});

// node_modules/prom-client/lib/metrics/osMemoryHeapLinux.js
var require_osMemoryHeapLinux = __commonJS({
  "node_modules/prom-client/lib/metrics/osMemoryHeapLinux.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var fs = __require("fs");
    var values = ["VmSize", "VmRSS", "VmData"];
    var PROCESS_RESIDENT_MEMORY = "process_resident_memory_bytes";
    var PROCESS_VIRTUAL_MEMORY = "process_virtual_memory_bytes";
    var PROCESS_HEAP = "process_heap_bytes";
    function structureOutput(input) {
      return input.split("\n").reduce((acc, string) => {
        if (!values.some((value2) => string.startsWith(value2))) {
          return acc;
        }
        const split = string.split(":");
        let value = split[1].trim();
        value = value.substr(0, value.length - 3);
        value = Number(value) * 1024;
        acc[split[0]] = value;
        return acc;
      }, {});
    }
    module.exports = (registry, config = {}) => {
      const registers = registry ? [registry] : void 0;
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      const residentMemGauge = new Gauge2({
        name: namePrefix + PROCESS_RESIDENT_MEMORY,
        help: "Resident memory size in bytes.",
        registers,
        labelNames,
        // Use this one metric's `collect` to set all metrics' values.
        collect() {
          try {
            const stat2 = fs.readFileSync("/proc/self/status", "utf8");
            const structuredOutput = structureOutput(stat2);
            residentMemGauge.set(labels, structuredOutput.VmRSS);
            virtualMemGauge.set(labels, structuredOutput.VmSize);
            heapSizeMemGauge.set(labels, structuredOutput.VmData);
          } catch {
          }
        }
      });
      const virtualMemGauge = new Gauge2({
        name: namePrefix + PROCESS_VIRTUAL_MEMORY,
        help: "Virtual memory size in bytes.",
        registers,
        labelNames
      });
      const heapSizeMemGauge = new Gauge2({
        name: namePrefix + PROCESS_HEAP,
        help: "Process heap size in bytes.",
        registers,
        labelNames
      });
    };
    module.exports.metricNames = [
      PROCESS_RESIDENT_MEMORY,
      PROCESS_VIRTUAL_MEMORY,
      PROCESS_HEAP
    ];
  }
});

// node_modules/prom-client/lib/metrics/helpers/safeMemoryUsage.js
var require_safeMemoryUsage = __commonJS({
  "node_modules/prom-client/lib/metrics/helpers/safeMemoryUsage.js"(exports, module) {
    "use strict";
    function safeMemoryUsage() {
      try {
        return process.memoryUsage();
      } catch {
        return;
      }
    }
    module.exports = safeMemoryUsage;
  }
});

// node_modules/prom-client/lib/metrics/osMemoryHeap.js
var require_osMemoryHeap = __commonJS({
  "node_modules/prom-client/lib/metrics/osMemoryHeap.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var linuxVariant = require_osMemoryHeapLinux();
    var safeMemoryUsage = require_safeMemoryUsage();
    var PROCESS_RESIDENT_MEMORY = "process_resident_memory_bytes";
    function notLinuxVariant(registry, config = {}) {
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + PROCESS_RESIDENT_MEMORY,
        help: "Resident memory size in bytes.",
        registers: registry ? [registry] : void 0,
        labelNames,
        collect() {
          const memUsage = safeMemoryUsage();
          if (memUsage) {
            this.set(labels, memUsage.rss);
          }
        }
      });
    }
    module.exports = (registry, config) => process.platform === "linux" ? linuxVariant(registry, config) : notLinuxVariant(registry, config);
    module.exports.metricNames = process.platform === "linux" ? linuxVariant.metricNames : [PROCESS_RESIDENT_MEMORY];
  }
});

// node_modules/prom-client/lib/metrics/processOpenFileDescriptors.js
var require_processOpenFileDescriptors = __commonJS({
  "node_modules/prom-client/lib/metrics/processOpenFileDescriptors.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var fs = __require("fs");
    var process2 = __require("process");
    var PROCESS_OPEN_FDS = "process_open_fds";
    module.exports = (registry, config = {}) => {
      if (process2.platform !== "linux") {
        return;
      }
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + PROCESS_OPEN_FDS,
        help: "Number of open file descriptors.",
        registers: registry ? [registry] : void 0,
        labelNames,
        collect() {
          try {
            const fds = fs.readdirSync("/proc/self/fd");
            this.set(labels, fds.length - 1);
          } catch {
          }
        }
      });
    };
    module.exports.metricNames = [PROCESS_OPEN_FDS];
  }
});

// node_modules/prom-client/lib/metrics/processMaxFileDescriptors.js
var require_processMaxFileDescriptors = __commonJS({
  "node_modules/prom-client/lib/metrics/processMaxFileDescriptors.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var fs = __require("fs");
    var PROCESS_MAX_FDS = "process_max_fds";
    var maxFds;
    module.exports = (registry, config = {}) => {
      if (maxFds === void 0) {
        try {
          const limits = fs.readFileSync("/proc/self/limits", "utf8");
          const lines = limits.split("\n");
          for (const line of lines) {
            if (line.startsWith("Max open files")) {
              const parts = line.split(/  +/);
              maxFds = Number(parts[1]);
              break;
            }
          }
        } catch {
          return;
        }
      }
      if (maxFds === void 0) return;
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + PROCESS_MAX_FDS,
        help: "Maximum number of open file descriptors.",
        registers: registry ? [registry] : void 0,
        labelNames,
        collect() {
          if (maxFds !== void 0) this.set(labels, maxFds);
        }
      });
    };
    module.exports.metricNames = [PROCESS_MAX_FDS];
  }
});

// node_modules/prom-client/lib/metrics/eventLoopLag.js
var require_eventLoopLag = __commonJS({
  "node_modules/prom-client/lib/metrics/eventLoopLag.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var perf_hooks;
    try {
      perf_hooks = __require("perf_hooks");
    } catch {
    }
    var NODEJS_EVENTLOOP_LAG = "nodejs_eventloop_lag_seconds";
    var NODEJS_EVENTLOOP_LAG_MIN = "nodejs_eventloop_lag_min_seconds";
    var NODEJS_EVENTLOOP_LAG_MAX = "nodejs_eventloop_lag_max_seconds";
    var NODEJS_EVENTLOOP_LAG_MEAN = "nodejs_eventloop_lag_mean_seconds";
    var NODEJS_EVENTLOOP_LAG_STDDEV = "nodejs_eventloop_lag_stddev_seconds";
    var NODEJS_EVENTLOOP_LAG_P50 = "nodejs_eventloop_lag_p50_seconds";
    var NODEJS_EVENTLOOP_LAG_P90 = "nodejs_eventloop_lag_p90_seconds";
    var NODEJS_EVENTLOOP_LAG_P99 = "nodejs_eventloop_lag_p99_seconds";
    function reportEventloopLag(start, gauge, labels) {
      const delta = process.hrtime(start);
      const nanosec = delta[0] * 1e9 + delta[1];
      const seconds = nanosec / 1e9;
      gauge.set(labels, seconds);
    }
    module.exports = (registry, config = {}) => {
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      const registers = registry ? [registry] : void 0;
      let collect = () => {
        const start = process.hrtime();
        setImmediate(reportEventloopLag, start, lag, labels);
      };
      if (perf_hooks && perf_hooks.monitorEventLoopDelay) {
        try {
          const histogram = perf_hooks.monitorEventLoopDelay({
            resolution: config.eventLoopMonitoringPrecision
          });
          histogram.enable();
          collect = () => {
            const start = process.hrtime();
            setImmediate(reportEventloopLag, start, lag, labels);
            lagMin.set(labels, histogram.min / 1e9);
            lagMax.set(labels, histogram.max / 1e9);
            lagMean.set(labels, histogram.mean / 1e9);
            lagStddev.set(labels, histogram.stddev / 1e9);
            lagP50.set(labels, histogram.percentile(50) / 1e9);
            lagP90.set(labels, histogram.percentile(90) / 1e9);
            lagP99.set(labels, histogram.percentile(99) / 1e9);
            histogram.reset();
          };
        } catch (e) {
          if (e.code === "ERR_NOT_IMPLEMENTED") {
            return;
          }
          throw e;
        }
      }
      const lag = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG,
        help: "Lag of event loop in seconds.",
        registers,
        labelNames,
        aggregator: "average",
        // Use this one metric's `collect` to set all metrics' values.
        collect
      });
      const lagMin = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_MIN,
        help: "The minimum recorded event loop delay.",
        registers,
        labelNames,
        aggregator: "min"
      });
      const lagMax = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_MAX,
        help: "The maximum recorded event loop delay.",
        registers,
        labelNames,
        aggregator: "max"
      });
      const lagMean = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_MEAN,
        help: "The mean of the recorded event loop delays.",
        registers,
        labelNames,
        aggregator: "average"
      });
      const lagStddev = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_STDDEV,
        help: "The standard deviation of the recorded event loop delays.",
        registers,
        labelNames,
        aggregator: "average"
      });
      const lagP50 = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_P50,
        help: "The 50th percentile of the recorded event loop delays.",
        registers,
        labelNames,
        aggregator: "average"
      });
      const lagP90 = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_P90,
        help: "The 90th percentile of the recorded event loop delays.",
        registers,
        labelNames,
        aggregator: "average"
      });
      const lagP99 = new Gauge2({
        name: namePrefix + NODEJS_EVENTLOOP_LAG_P99,
        help: "The 99th percentile of the recorded event loop delays.",
        registers,
        labelNames,
        aggregator: "average"
      });
    };
    module.exports.metricNames = [
      NODEJS_EVENTLOOP_LAG,
      NODEJS_EVENTLOOP_LAG_MIN,
      NODEJS_EVENTLOOP_LAG_MAX,
      NODEJS_EVENTLOOP_LAG_MEAN,
      NODEJS_EVENTLOOP_LAG_STDDEV,
      NODEJS_EVENTLOOP_LAG_P50,
      NODEJS_EVENTLOOP_LAG_P90,
      NODEJS_EVENTLOOP_LAG_P99
    ];
  }
});

// node_modules/prom-client/lib/metrics/helpers/processMetricsHelpers.js
var require_processMetricsHelpers = __commonJS({
  "node_modules/prom-client/lib/metrics/helpers/processMetricsHelpers.js"(exports, module) {
    "use strict";
    function aggregateByObjectName(list2) {
      const data = {};
      for (let i = 0; i < list2.length; i++) {
        const listElement = list2[i];
        if (!listElement || typeof listElement.constructor === "undefined") {
          continue;
        }
        if (Object.hasOwnProperty.call(data, listElement.constructor.name)) {
          data[listElement.constructor.name] += 1;
        } else {
          data[listElement.constructor.name] = 1;
        }
      }
      return data;
    }
    function updateMetrics(gauge, data, labels) {
      gauge.reset();
      for (const key in data) {
        gauge.set(Object.assign({ type: key }, labels || {}), data[key]);
      }
    }
    module.exports = {
      aggregateByObjectName,
      updateMetrics
    };
  }
});

// node_modules/prom-client/lib/metrics/processHandles.js
var require_processHandles = __commonJS({
  "node_modules/prom-client/lib/metrics/processHandles.js"(exports, module) {
    "use strict";
    var { aggregateByObjectName } = require_processMetricsHelpers();
    var { updateMetrics } = require_processMetricsHelpers();
    var Gauge2 = require_gauge();
    var NODEJS_ACTIVE_HANDLES = "nodejs_active_handles";
    var NODEJS_ACTIVE_HANDLES_TOTAL = "nodejs_active_handles_total";
    module.exports = (registry, config = {}) => {
      if (typeof process._getActiveHandles !== "function") {
        return;
      }
      const registers = registry ? [registry] : void 0;
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_HANDLES,
        help: "Number of active libuv handles grouped by handle type. Every handle type is C++ class name.",
        labelNames: ["type", ...labelNames],
        registers,
        collect() {
          const handles = process._getActiveHandles();
          updateMetrics(this, aggregateByObjectName(handles), labels);
        }
      });
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_HANDLES_TOTAL,
        help: "Total number of active handles.",
        registers,
        labelNames,
        collect() {
          const handles = process._getActiveHandles();
          this.set(labels, handles.length);
        }
      });
    };
    module.exports.metricNames = [
      NODEJS_ACTIVE_HANDLES,
      NODEJS_ACTIVE_HANDLES_TOTAL
    ];
  }
});

// node_modules/prom-client/lib/metrics/processRequests.js
var require_processRequests = __commonJS({
  "node_modules/prom-client/lib/metrics/processRequests.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var { aggregateByObjectName } = require_processMetricsHelpers();
    var { updateMetrics } = require_processMetricsHelpers();
    var NODEJS_ACTIVE_REQUESTS = "nodejs_active_requests";
    var NODEJS_ACTIVE_REQUESTS_TOTAL = "nodejs_active_requests_total";
    module.exports = (registry, config = {}) => {
      if (typeof process._getActiveRequests !== "function") {
        return;
      }
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_REQUESTS,
        help: "Number of active libuv requests grouped by request type. Every request type is C++ class name.",
        labelNames: ["type", ...labelNames],
        registers: registry ? [registry] : void 0,
        collect() {
          const requests = process._getActiveRequests();
          updateMetrics(this, aggregateByObjectName(requests), labels);
        }
      });
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_REQUESTS_TOTAL,
        help: "Total number of active requests.",
        registers: registry ? [registry] : void 0,
        labelNames,
        collect() {
          const requests = process._getActiveRequests();
          this.set(labels, requests.length);
        }
      });
    };
    module.exports.metricNames = [
      NODEJS_ACTIVE_REQUESTS,
      NODEJS_ACTIVE_REQUESTS_TOTAL
    ];
  }
});

// node_modules/prom-client/lib/metrics/processResources.js
var require_processResources = __commonJS({
  "node_modules/prom-client/lib/metrics/processResources.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var { updateMetrics } = require_processMetricsHelpers();
    var NODEJS_ACTIVE_RESOURCES = "nodejs_active_resources";
    var NODEJS_ACTIVE_RESOURCES_TOTAL = "nodejs_active_resources_total";
    module.exports = (registry, config = {}) => {
      if (typeof process.getActiveResourcesInfo !== "function") {
        return;
      }
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_RESOURCES,
        help: "Number of active resources that are currently keeping the event loop alive, grouped by async resource type.",
        labelNames: ["type", ...labelNames],
        registers: registry ? [registry] : void 0,
        collect() {
          const resources = process.getActiveResourcesInfo();
          const data = {};
          for (let i = 0; i < resources.length; i++) {
            const resource = resources[i];
            if (Object.hasOwn(data, resource)) {
              data[resource] += 1;
            } else {
              data[resource] = 1;
            }
          }
          updateMetrics(this, data, labels);
        }
      });
      new Gauge2({
        name: namePrefix + NODEJS_ACTIVE_RESOURCES_TOTAL,
        help: "Total number of active resources.",
        registers: registry ? [registry] : void 0,
        labelNames,
        collect() {
          const resources = process.getActiveResourcesInfo();
          this.set(labels, resources.length);
        }
      });
    };
    module.exports.metricNames = [
      NODEJS_ACTIVE_RESOURCES,
      NODEJS_ACTIVE_RESOURCES_TOTAL
    ];
  }
});

// node_modules/prom-client/lib/metrics/heapSizeAndUsed.js
var require_heapSizeAndUsed = __commonJS({
  "node_modules/prom-client/lib/metrics/heapSizeAndUsed.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var safeMemoryUsage = require_safeMemoryUsage();
    var NODEJS_HEAP_SIZE_TOTAL = "nodejs_heap_size_total_bytes";
    var NODEJS_HEAP_SIZE_USED = "nodejs_heap_size_used_bytes";
    var NODEJS_EXTERNAL_MEMORY = "nodejs_external_memory_bytes";
    module.exports = (registry, config = {}) => {
      if (typeof process.memoryUsage !== "function") {
        return;
      }
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      const registers = registry ? [registry] : void 0;
      const namePrefix = config.prefix ? config.prefix : "";
      const collect = () => {
        const memUsage = safeMemoryUsage();
        if (memUsage) {
          heapSizeTotal.set(labels, memUsage.heapTotal);
          heapSizeUsed.set(labels, memUsage.heapUsed);
          if (memUsage.external !== void 0) {
            externalMemUsed.set(labels, memUsage.external);
          }
        }
      };
      const heapSizeTotal = new Gauge2({
        name: namePrefix + NODEJS_HEAP_SIZE_TOTAL,
        help: "Process heap size from Node.js in bytes.",
        registers,
        labelNames,
        // Use this one metric's `collect` to set all metrics' values.
        collect
      });
      const heapSizeUsed = new Gauge2({
        name: namePrefix + NODEJS_HEAP_SIZE_USED,
        help: "Process heap size used from Node.js in bytes.",
        registers,
        labelNames
      });
      const externalMemUsed = new Gauge2({
        name: namePrefix + NODEJS_EXTERNAL_MEMORY,
        help: "Node.js external memory size in bytes.",
        registers,
        labelNames
      });
    };
    module.exports.metricNames = [
      NODEJS_HEAP_SIZE_TOTAL,
      NODEJS_HEAP_SIZE_USED,
      NODEJS_EXTERNAL_MEMORY
    ];
  }
});

// node_modules/prom-client/lib/metrics/heapSpacesSizeAndUsed.js
var require_heapSpacesSizeAndUsed = __commonJS({
  "node_modules/prom-client/lib/metrics/heapSpacesSizeAndUsed.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var v8 = __require("v8");
    var METRICS = ["total", "used", "available"];
    var NODEJS_HEAP_SIZE = {};
    METRICS.forEach((metricType) => {
      NODEJS_HEAP_SIZE[metricType] = `nodejs_heap_space_size_${metricType}_bytes`;
    });
    module.exports = (registry, config = {}) => {
      try {
        v8.getHeapSpaceStatistics();
      } catch (e) {
        if (e.code === "ERR_NOT_IMPLEMENTED") {
          return;
        }
        throw e;
      }
      const registers = registry ? [registry] : void 0;
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = ["space", ...Object.keys(labels)];
      const gauges = {};
      METRICS.forEach((metricType) => {
        gauges[metricType] = new Gauge2({
          name: namePrefix + NODEJS_HEAP_SIZE[metricType],
          help: `Process heap space size ${metricType} from Node.js in bytes.`,
          labelNames,
          registers
        });
      });
      gauges.total.collect = () => {
        for (const space of v8.getHeapSpaceStatistics()) {
          const spaceName = space.space_name.substr(
            0,
            space.space_name.indexOf("_space")
          );
          gauges.total.set({ space: spaceName, ...labels }, space.space_size);
          gauges.used.set({ space: spaceName, ...labels }, space.space_used_size);
          gauges.available.set(
            { space: spaceName, ...labels },
            space.space_available_size
          );
        }
      };
    };
    module.exports.metricNames = Object.values(NODEJS_HEAP_SIZE);
  }
});

// node_modules/prom-client/lib/metrics/version.js
var require_version2 = __commonJS({
  "node_modules/prom-client/lib/metrics/version.js"(exports, module) {
    "use strict";
    var Gauge2 = require_gauge();
    var version = process.version;
    var versionSegments = version.slice(1).split(".").map(Number);
    var NODE_VERSION_INFO = "nodejs_version_info";
    module.exports = (registry, config = {}) => {
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      new Gauge2({
        name: namePrefix + NODE_VERSION_INFO,
        help: "Node.js version info.",
        labelNames: ["version", "major", "minor", "patch", ...labelNames],
        registers: registry ? [registry] : void 0,
        aggregator: "first",
        collect() {
          this.labels(
            version,
            versionSegments[0],
            versionSegments[1],
            versionSegments[2],
            ...Object.values(labels)
          ).set(1);
        }
      });
    };
    module.exports.metricNames = [NODE_VERSION_INFO];
  }
});

// node_modules/prom-client/lib/metrics/gc.js
var require_gc = __commonJS({
  "node_modules/prom-client/lib/metrics/gc.js"(exports, module) {
    "use strict";
    var Histogram = require_histogram();
    var perf_hooks;
    try {
      perf_hooks = __require("perf_hooks");
    } catch {
    }
    var NODEJS_GC_DURATION_SECONDS = "nodejs_gc_duration_seconds";
    var DEFAULT_GC_DURATION_BUCKETS = [1e-3, 0.01, 0.1, 1, 2, 5];
    var kinds = [];
    if (perf_hooks && perf_hooks.constants) {
      kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_MAJOR] = "major";
      kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_MINOR] = "minor";
      kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_INCREMENTAL] = "incremental";
      kinds[perf_hooks.constants.NODE_PERFORMANCE_GC_WEAKCB] = "weakcb";
    }
    module.exports = (registry, config = {}) => {
      if (!perf_hooks) {
        return;
      }
      const namePrefix = config.prefix ? config.prefix : "";
      const labels = config.labels ? config.labels : {};
      const labelNames = Object.keys(labels);
      const buckets = config.gcDurationBuckets ? config.gcDurationBuckets : DEFAULT_GC_DURATION_BUCKETS;
      const gcHistogram = new Histogram({
        name: namePrefix + NODEJS_GC_DURATION_SECONDS,
        help: "Garbage collection duration by kind, one of major, minor, incremental or weakcb.",
        labelNames: ["kind", ...labelNames],
        enableExemplars: false,
        buckets,
        registers: registry ? [registry] : void 0
      });
      const obs = new perf_hooks.PerformanceObserver((list2) => {
        const entry = list2.getEntries()[0];
        const kind = entry.detail ? kinds[entry.detail.kind] : kinds[entry.kind];
        gcHistogram.observe(Object.assign({ kind }, labels), entry.duration / 1e3);
      });
      obs.observe({ entryTypes: ["gc"] });
    };
    module.exports.metricNames = [NODEJS_GC_DURATION_SECONDS];
  }
});

// node_modules/prom-client/lib/defaultMetrics.js
var require_defaultMetrics = __commonJS({
  "node_modules/prom-client/lib/defaultMetrics.js"(exports, module) {
    "use strict";
    var { isObject: isObject2 } = require_util();
    var processCpuTotal = require_processCpuTotal();
    var processStartTime = require_processStartTime();
    var osMemoryHeap = require_osMemoryHeap();
    var processOpenFileDescriptors = require_processOpenFileDescriptors();
    var processMaxFileDescriptors = require_processMaxFileDescriptors();
    var eventLoopLag = require_eventLoopLag();
    var processHandles = require_processHandles();
    var processRequests = require_processRequests();
    var processResources = require_processResources();
    var heapSizeAndUsed = require_heapSizeAndUsed();
    var heapSpacesSizeAndUsed = require_heapSpacesSizeAndUsed();
    var version = require_version2();
    var gc = require_gc();
    var metrics = {
      processCpuTotal,
      processStartTime,
      osMemoryHeap,
      processOpenFileDescriptors,
      processMaxFileDescriptors,
      eventLoopLag,
      ...typeof process.getActiveResourcesInfo === "function" ? { processResources } : {},
      processHandles,
      processRequests,
      heapSizeAndUsed,
      heapSpacesSizeAndUsed,
      version,
      gc
    };
    var metricsList = Object.keys(metrics);
    module.exports = function collectDefaultMetrics2(config) {
      if (config !== null && config !== void 0 && !isObject2(config)) {
        throw new TypeError("config must be null, undefined, or an object");
      }
      config = { eventLoopMonitoringPrecision: 10, ...config };
      for (const metric of Object.values(metrics)) {
        metric(config.register, config);
      }
    };
    module.exports.metricsList = metricsList;
  }
});

// node_modules/prom-client/lib/metricAggregators.js
var require_metricAggregators = __commonJS({
  "node_modules/prom-client/lib/metricAggregators.js"(exports) {
    "use strict";
    var { Grouper, hashObject } = require_util();
    function AggregatorFactory(aggregatorFn) {
      return (metrics) => {
        if (metrics.length === 0) return;
        const result = {
          help: metrics[0].help,
          name: metrics[0].name,
          type: metrics[0].type,
          values: [],
          aggregator: metrics[0].aggregator
        };
        const byLabels = new Grouper();
        metrics.forEach((metric) => {
          metric.values.forEach((value) => {
            const key = hashObject(value.labels);
            byLabels.add(`${value.metricName}_${key}`, value);
          });
        });
        byLabels.forEach((values) => {
          if (values.length === 0) return;
          const valObj = {
            value: aggregatorFn(values),
            labels: values[0].labels
          };
          if (values[0].metricName) {
            valObj.metricName = values[0].metricName;
          }
          result.values.push(valObj);
        });
        return result;
      };
    }
    exports.AggregatorFactory = AggregatorFactory;
    exports.aggregators = {
      /**
       * @return The sum of values.
       */
      sum: AggregatorFactory((v) => v.reduce((p, c) => p + c.value, 0)),
      /**
       * @return The first value.
       */
      first: AggregatorFactory((v) => v[0].value),
      /**
       * @return {undefined} Undefined; omits the metric.
       */
      omit: () => {
      },
      /**
       * @return The arithmetic mean of the values.
       */
      average: AggregatorFactory(
        (v) => v.reduce((p, c) => p + c.value, 0) / v.length
      ),
      /**
       * @return The minimum of the values.
       */
      min: AggregatorFactory(
        (v) => v.reduce((p, c) => Math.min(p, c.value), Infinity)
      ),
      /**
       * @return The maximum of the values.
       */
      max: AggregatorFactory(
        (v) => v.reduce((p, c) => Math.max(p, c.value), -Infinity)
      )
    };
  }
});

// node_modules/prom-client/lib/cluster.js
var require_cluster = __commonJS({
  "node_modules/prom-client/lib/cluster.js"(exports, module) {
    "use strict";
    var Registry2 = require_registry();
    var { Grouper } = require_util();
    var { aggregators } = require_metricAggregators();
    var cluster = () => {
      const data = __require("cluster");
      cluster = () => data;
      return data;
    };
    var GET_METRICS_REQ = "prom-client:getMetricsReq";
    var GET_METRICS_RES = "prom-client:getMetricsRes";
    var registries = [Registry2.globalRegistry];
    var requestCtr = 0;
    var listenersAdded = false;
    var requests = /* @__PURE__ */ new Map();
    var AggregatorRegistry = class extends Registry2 {
      constructor(regContentType = Registry2.PROMETHEUS_CONTENT_TYPE) {
        super(regContentType);
        addListeners();
      }
      /**
       * Gets aggregated metrics for all workers. The optional callback and
       * returned Promise resolve with the same value; either may be used.
       * @return {Promise<string>} Promise that resolves with the aggregated
       *   metrics.
       */
      clusterMetrics() {
        const requestId = requestCtr++;
        return new Promise((resolve5, reject) => {
          let settled = false;
          function done(err, result) {
            if (settled) return;
            settled = true;
            if (err) reject(err);
            else resolve5(result);
          }
          const request = {
            responses: [],
            pending: 0,
            done,
            errorTimeout: setTimeout(() => {
              const err = new Error("Operation timed out.");
              request.done(err);
            }, 5e3)
          };
          requests.set(requestId, request);
          const message2 = {
            type: GET_METRICS_REQ,
            requestId
          };
          for (const id in cluster().workers) {
            if (cluster().workers[id].isConnected()) {
              cluster().workers[id].send(message2);
              request.pending++;
            }
          }
          if (request.pending === 0) {
            clearTimeout(request.errorTimeout);
            process.nextTick(() => done(null, ""));
          }
        });
      }
      get contentType() {
        return super.contentType;
      }
      /**
       * Creates a new Registry instance from an array of metrics that were
       * created by `registry.getMetricsAsJSON()`. Metrics are aggregated using
       * the method specified by their `aggregator` property, or by summation if
       * `aggregator` is undefined.
       * @param {Array} metricsArr Array of metrics, each of which created by
       *   `registry.getMetricsAsJSON()`.
       * @param {string} registryType content type of the new registry. Defaults
       * to PROMETHEUS_CONTENT_TYPE.
       * @return {Registry} aggregated registry.
       */
      static aggregate(metricsArr, registryType = Registry2.PROMETHEUS_CONTENT_TYPE) {
        const aggregatedRegistry = new Registry2();
        const metricsByName = new Grouper();
        aggregatedRegistry.setContentType(registryType);
        metricsArr.forEach((metrics) => {
          metrics.forEach((metric) => {
            metricsByName.add(metric.name, metric);
          });
        });
        metricsByName.forEach((metrics) => {
          const aggregatorName = metrics[0].aggregator;
          const aggregatorFn = aggregators[aggregatorName];
          if (typeof aggregatorFn !== "function") {
            throw new Error(`'${aggregatorName}' is not a defined aggregator.`);
          }
          const aggregatedMetric = aggregatorFn(metrics);
          if (aggregatedMetric) {
            const aggregatedMetricWrapper = Object.assign(
              {
                get: () => aggregatedMetric
              },
              aggregatedMetric
            );
            aggregatedRegistry.registerMetric(aggregatedMetricWrapper);
          }
        });
        return aggregatedRegistry;
      }
      /**
       * Sets the registry or registries to be aggregated. Call from workers to
       * use a registry/registries other than the default global registry.
       * @param {Array<Registry>|Registry} regs Registry or registries to be
       *   aggregated.
       * @return {void}
       */
      static setRegistries(regs) {
        if (!Array.isArray(regs)) regs = [regs];
        regs.forEach((reg) => {
          if (!(reg instanceof Registry2)) {
            throw new TypeError(`Expected Registry, got ${typeof reg}`);
          }
        });
        registries = regs;
      }
    };
    function addListeners() {
      if (listenersAdded) return;
      listenersAdded = true;
      if (cluster().isMaster) {
        cluster().on("message", (worker, message2) => {
          if (message2.type === GET_METRICS_RES) {
            const request = requests.get(message2.requestId);
            if (message2.error) {
              request.done(new Error(message2.error));
              return;
            }
            message2.metrics.forEach((registry) => request.responses.push(registry));
            request.pending--;
            if (request.pending === 0) {
              requests.delete(message2.requestId);
              clearTimeout(request.errorTimeout);
              const registry = AggregatorRegistry.aggregate(request.responses);
              const promString = registry.metrics();
              request.done(null, promString);
            }
          }
        });
      }
      if (cluster().isWorker) {
        process.on("message", (message2) => {
          if (message2.type === GET_METRICS_REQ) {
            Promise.all(registries.map((r) => r.getMetricsAsJSON())).then((metrics) => {
              process.send({
                type: GET_METRICS_RES,
                requestId: message2.requestId,
                metrics
              });
            }).catch((error) => {
              process.send({
                type: GET_METRICS_RES,
                requestId: message2.requestId,
                error: error.message
              });
            });
          }
        });
      }
    }
    module.exports = AggregatorRegistry;
  }
});

// node_modules/prom-client/index.js
var require_prom_client = __commonJS({
  "node_modules/prom-client/index.js"(exports) {
    "use strict";
    exports.register = require_registry().globalRegistry;
    exports.Registry = require_registry();
    Object.defineProperty(exports, "contentType", {
      configurable: false,
      enumerable: true,
      get() {
        return exports.register.contentType;
      },
      set(value) {
        exports.register.setContentType(value);
      }
    });
    exports.prometheusContentType = exports.Registry.PROMETHEUS_CONTENT_TYPE;
    exports.openMetricsContentType = exports.Registry.OPENMETRICS_CONTENT_TYPE;
    exports.validateMetricName = require_validation().validateMetricName;
    exports.Counter = require_counter();
    exports.Gauge = require_gauge();
    exports.Histogram = require_histogram();
    exports.Summary = require_summary();
    exports.Pushgateway = require_pushgateway();
    exports.linearBuckets = require_bucketGenerators().linearBuckets;
    exports.exponentialBuckets = require_bucketGenerators().exponentialBuckets;
    exports.collectDefaultMetrics = require_defaultMetrics();
    exports.aggregators = require_metricAggregators().aggregators;
    exports.AggregatorRegistry = require_cluster();
  }
});

// src/serve/index.ts
import { resolve as resolve4 } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

// src/serve/access/access.ts
import { createHash, timingSafeEqual } from "node:crypto";

// src/serve/protocol/problem.ts
var HttpProblem = class extends Error {
  status;
  headers;
  constructor(status, message2, headers = {}) {
    super(message2);
    this.name = "HttpProblem";
    this.status = status;
    this.headers = headers;
  }
};
function badRequest(message2) {
  return new HttpProblem(400, message2);
}
function notFound(message2) {
  return new HttpProblem(404, message2);
}
function quoted(value) {
  const plain = typeof value === "bigint" || typeof value === "number";
  const text2 = plain ? String(value) : JSON.stringify(value) ?? String(value);
  return text2.length > 80 ? `${text2.slice(0, 77)}...` : text2;
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
var encoder = new TextEncoder();
var decoder = new TextDecoder();
var strictDecoder = new TextDecoder("utf-8", { fatal: true });
var UINT32_RANGE = 2 ** 32;
function concat(...buffers) {
  const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
  let i = 0;
  for (const buffer of buffers)
    buf.set(buffer, i), i += buffer.length;
  return buf;
}
var NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
  if (typeof string == "string" && string.length >= 128) {
    if (NON_ASCII.test(string))
      throw new TypeError("non-ASCII string encountered in encode()");
    return encoder.encode(string);
  }
  const bytes = new Uint8Array(string.length);
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code > 127)
      throw new TypeError("non-ASCII string encountered in encode()");
    bytes[i] = code;
  }
  return bytes;
}
function decodeBase64(encoded, url = false) {
  if (Uint8Array.fromBase64)
    return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
  if (url) {
    if (encoded.includes("+") || encoded.includes("/"))
      throw new TypeError("Invalid base64url");
    encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
  }
  const binary = atob(encoded), bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++)
    bytes[i] = binary.charCodeAt(i);
  return bytes;
}

// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
  static code = "ERR_JOSE_GENERIC";
  code = "ERR_JOSE_GENERIC";
  constructor(message2, options) {
    super(message2, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
  }
};
var JWTClaimValidationFailed = class extends JOSEError {
  static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
  claim;
  reason;
  payload;
  constructor(message2, payload, claim = "unspecified", reason = "unspecified") {
    super(message2, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
};
var JWTExpired = class extends JOSEError {
  static code = "ERR_JWT_EXPIRED";
  code = "ERR_JWT_EXPIRED";
  claim;
  reason;
  payload;
  constructor(message2, payload, claim = "unspecified", reason = "unspecified") {
    super(message2, { cause: { claim, reason, payload } }), this.claim = claim, this.reason = reason, this.payload = payload;
  }
};
var JOSEAlgNotAllowed = class extends JOSEError {
  static code = "ERR_JOSE_ALG_NOT_ALLOWED";
  code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
  static code = "ERR_JOSE_NOT_SUPPORTED";
  code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWSInvalid = class extends JOSEError {
  static code = "ERR_JWS_INVALID";
  code = "ERR_JWS_INVALID";
};
var JWTInvalid = class extends JOSEError {
  static code = "ERR_JWT_INVALID";
  code = "ERR_JWT_INVALID";
};
var JWKSInvalid = class extends JOSEError {
  static code = "ERR_JWKS_INVALID";
  code = "ERR_JWKS_INVALID";
};
var JWKSNoMatchingKey = class extends JOSEError {
  static code = "ERR_JWKS_NO_MATCHING_KEY";
  code = "ERR_JWKS_NO_MATCHING_KEY";
  constructor(message2 = "no applicable key found in the JSON Web Key Set", options) {
    super(message2, options);
  }
};
var JWKSMultipleMatchingKeys = class extends JOSEError {
  [Symbol.asyncIterator] = async function* () {
  };
  static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
  constructor(message2 = "multiple matching keys found in the JSON Web Key Set", options) {
    super(message2, options);
  }
};
var JWKSTimeout = class extends JOSEError {
  static code = "ERR_JWKS_TIMEOUT";
  code = "ERR_JWKS_TIMEOUT";
  constructor(message2 = "request timed out", options) {
    super(message2, options);
  }
};
var JWSSignatureVerificationFailed = class extends JOSEError {
  static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
  constructor(message2 = "signature verification failed", options) {
    super(message2, options);
  }
};

// node_modules/jose/dist/webapi/util/base64url.js
var invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
  try {
    return decodeBase64(typeof input == "string" ? input : decoder.decode(input), true);
  } catch (cause) {
    throw new TypeError(invalid, { cause });
  }
}

// node_modules/jose/dist/webapi/lib/validate.js
function isObject(input) {
  if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]")
    return false;
  const prototype = Object.getPrototypeOf(input);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
  return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
  const parameters = /* @__PURE__ */ new Set();
  for (const header of headers)
    if (header)
      for (const parameter of Object.keys(header)) {
        if (parameters.has(parameter))
          return false;
        parameters.add(parameter);
      }
  return true;
}
function decodeBase64url(value, label, ErrorClass) {
  try {
    return decode(value);
  } catch (cause) {
    throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
  }
}
function encodeAsciiMember(value, label, ErrorClass) {
  try {
    return encode(value);
  } catch (cause) {
    throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
  }
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message2) {
  let parsed;
  try {
    parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
  } catch (cause) {
    throw new ErrorClass(message2, { cause });
  }
  if (!isObject(parsed))
    throw new ErrorClass(message2);
  return parsed;
}
var JWS_RECOGNIZED = { __proto__: null, b64: true };
function validateAlgorithms(option, algorithms) {
  if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string")))
    throw new TypeError(`"${option}" option must be an array of strings`);
  return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
  if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0)
    throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected');
  if (!protectedHeader || protectedHeader.crit === void 0)
    return [];
  if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0))
    throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present');
  const recognized = recognizedOption === void 0 ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault };
  for (const parameter of protectedHeader.crit) {
    if (!(parameter in recognized))
      throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
    if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0)
      throw new Err(`Extension Header Parameter "${parameter}" is missing`);
    if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0))
      throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
  }
  return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
  if (extensions.includes("b64")) {
    const b64 = protectedHeader.b64;
    if (typeof b64 != "boolean")
      throw new JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean');
    return b64;
  }
  return true;
}

// node_modules/jose/dist/webapi/lib/key.js
var tag = (key) => key[Symbol.toStringTag];
var jwkMatchesOp = (entry, key, usage) => {
  const { alg } = entry;
  if (key.use !== void 0) {
    const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
    if (key.use !== expected)
      throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
  }
  if (key.kty === "AKP" && key.alg === void 0)
    throw new TypeError('missing "alg" (Algorithm) Parameter value');
  if (key.alg !== void 0 && key.alg !== alg)
    throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
  if (Array.isArray(key.key_ops)) {
    const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
    if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
      throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
  }
};
async function prepareKey(entry, key, usage) {
  const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
  if (secret && key instanceof Uint8Array)
    return key;
  let normalized, keyObject;
  if (isObject(key)) {
    if (normalized = normalizeJwk(key), typeof normalized.kty != "string")
      throw invalidKeyType(alg, key, secret);
    if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0)))
      throw new TypeError(secret ? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present' : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
    if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct")
      return decode(normalized.k);
    if (!Object.isFrozen(key)) {
      const { key_ops } = key;
      Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
    }
  } else {
    if (!isKeyLike(key))
      throw invalidKeyType(alg, key, secret);
    const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
    if (key.type !== expectedType && (secret || ["secret", "public", "private"].includes(key.type)))
      throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
    if (isCryptoKey(key))
      return key;
    if (keyObject = key, keyObject.type === "secret")
      return keyObject.export();
  }
  cache ||= /* @__PURE__ */ new WeakMap();
  const cacheKey = key;
  let cached = cache.get(cacheKey);
  if (cached?.[alg])
    return cached[alg];
  if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
    const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle;
    return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
  }
  return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
var cache;
var nist = {
  __proto__: null,
  prime256v1: "P-256",
  secp384r1: "P-384",
  secp521r1: "P-521"
};
var isCryptoKey = (key) => {
  if (key?.[Symbol.toStringTag] === "CryptoKey")
    return true;
  try {
    return key instanceof CryptoKey;
  } catch {
    return false;
  }
};
var isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
var isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
  if (types.length > 2) {
    const last = types.pop();
    msg += `one of type ${types.join(", ")}, or ${last}.`;
  } else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
  return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
function invalidKeyType(alg, actual, secret) {
  const types = ["CryptoKey", "KeyObject", "JSON Web Key"];
  return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
var unusable = (name, prop = "algorithm.name") => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
  if (usage && !key.usages.includes(usage))
    throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
  const { modulusLength } = key.algorithm;
  if (typeof modulusLength != "number" || modulusLength < 2048)
    throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
  const algorithm = key.algorithm;
  if (algorithm.name !== expected.name)
    throw unusable(expected.name);
  if (expected.hash && algorithm.hash?.name !== expected.hash)
    throw unusable(expected.hash, "algorithm.hash");
  if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve)
    throw unusable(expected.namedCurve, "algorithm.namedCurve");
  if (expected.length !== void 0 && algorithm.length !== expected.length)
    throw unusable(expected.length, "algorithm.length");
  checkUsage(key, usage);
}
function snapshotJwk(jwk) {
  return { __proto__: null, ...jwk };
}
function normalizeJwk(jwk) {
  const normalized = snapshotJwk(jwk);
  if (normalized.ext !== void 0 && typeof normalized.ext != "boolean")
    throw new TypeError('"ext" (Extractable) Parameter must be a boolean');
  if (normalized.key_ops !== void 0) {
    const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
    if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length)
      throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings');
    normalized.key_ops = keyOps;
  }
  return normalized;
}
async function jwkToKey(entry, jwk, extractable) {
  if (!entry.kty.includes(jwk.kty))
    throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value');
  const algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = { ...jwk, ext: extractable ?? jwk.ext };
  return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = false) {
  return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}

// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
  const out = { __proto__: null };
  for (const alg in entries)
    out[alg] = { ...entries[alg], alg };
  return out;
}

// node_modules/jose/dist/webapi/lib/jws_algorithms.js
var sig = [["verify"], ["sign"]];
function hmac(bits) {
  const subtle = { name: "HMAC", hash: `SHA-${bits}` };
  return { kty: ["oct"], secret: true, subtle, signing: subtle, usages: sig };
}
function rsa(bits, saltLength) {
  const subtle = { name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5", hash: `SHA-${bits}` };
  return {
    kty: ["RSA"],
    subtle,
    signing: saltLength ? { ...subtle, saltLength } : subtle,
    usages: sig,
    minRsaBits: 2048
  };
}
function ecdsa(crv, bits) {
  return {
    kty: ["EC"],
    crv,
    subtle: { name: "ECDSA", namedCurve: crv },
    signing: { name: "ECDSA", hash: `SHA-${bits}` },
    usages: sig
  };
}
function eddsa() {
  const subtle = { name: "Ed25519" };
  return {
    kty: ["OKP"],
    crv: "Ed25519",
    subtle,
    signing: subtle,
    usages: sig
  };
}
function mldsa(parameterSet) {
  const subtle = { name: `ML-DSA-${parameterSet}` };
  return {
    kty: ["AKP"],
    subtle,
    signing: subtle,
    usages: sig
  };
}
var JWS = table({
  HS256: hmac(256),
  HS384: hmac(384),
  HS512: hmac(512),
  RS256: rsa(256),
  RS384: rsa(384),
  RS512: rsa(512),
  PS256: rsa(256, 32),
  PS384: rsa(384, 48),
  PS512: rsa(512, 64),
  ES256: ecdsa("P-256", 256),
  ES384: ecdsa("P-384", 384),
  ES512: ecdsa("P-521", 512),
  EdDSA: eddsa(),
  Ed25519: eddsa(),
  "ML-DSA-44": mldsa(44),
  "ML-DSA-65": mldsa(65),
  "ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
  const entry = typeof alg == "string" ? JWS[alg] : void 0;
  if (!entry)
    throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
  return entry;
}

// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
  return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
  return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
  try {
    return encode(payload);
  } catch (cause) {
    throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", {
      cause
    });
  }
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
  const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
  if (!isDisjoint(protectedHeader, header))
    throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
  const joseHeader = { ...protectedHeader, ...header }, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
  if (typeof alg != "string" || !alg)
    throw new JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid');
  if (shared[0] && !shared[0].has(alg))
    throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed');
  if (b64) {
    if (typeof inputPayload != "string")
      throw new JWSInvalid("JWS Payload must be a string");
  } else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array))
    throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
  const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
  let resolvedKey = false;
  typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = true);
  const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode(encodedProtectedHeader) : new Uint8Array(), encode("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
  entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
  let verified = false;
  try {
    verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
  } catch (cause) {
    throw new JWSSignatureVerificationFailed(void 0, { cause });
  }
  if (!verified)
    throw new JWSSignatureVerificationFailed();
  const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
  return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
  if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string")
    throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
  const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
  if (length !== 3)
    throw new JWSInvalid("Invalid Compact JWS");
  return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload);
}

// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
var epoch = (date) => Math.floor(date.getTime() / 1e3);
var multipliers = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86400,
  w: 604800,
  y: 31557600
};
var REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
var checkFailed = "check_failed";
function invalidDuration() {
  throw new TypeError("Invalid time period format");
}
function secs(str) {
  typeof str != "string" && invalidDuration();
  const matched = REGEX.exec(str);
  (!matched || matched[4] && matched[1]) && invalidDuration();
  const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
  return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
  if (!Number.isFinite(input))
    throw new TypeError(`Invalid ${label} input`);
  return input;
}
var normalizeTyp = (value) => {
  const normalized = value.toLowerCase();
  return value.includes("/") ? normalized : `application/${normalized}`;
};
var checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : false;
function validateNumericDate(claimsSet, claim, required2 = false) {
  const value = claimsSet[claim];
  if (!(value === void 0 && !required2)) {
    if (typeof value != "number")
      throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
    return value;
  }
}
function unexpectedClaim(claimsSet, claim) {
  throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
  let claimsSet;
  try {
    claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
  } catch (cause) {
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
  }
  if (!isObject(claimsSet))
    throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
  const { typ } = options;
  if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
    throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, "typ", checkFailed);
  const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
  maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
  for (const claim of new Set(presenceCheck.reverse()))
    if (!Object.hasOwn(claimsSet, claim))
      throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
  issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
  const { clockTolerance } = options;
  let tolerance = 0;
  if (typeof clockTolerance == "string")
    tolerance = secs(clockTolerance);
  else if (clockTolerance !== void 0) {
    if (typeof clockTolerance != "number")
      throw new TypeError("Invalid clockTolerance option type");
    tolerance = clockTolerance;
  }
  if (validateInput("clockTolerance option", tolerance), tolerance < 0)
    throw new TypeError("Invalid clockTolerance option input");
  const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
  if (nbf !== void 0 && nbf > now + tolerance)
    throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, "nbf", checkFailed);
  const exp = validateNumericDate(claimsSet, "exp");
  if (exp !== void 0 && exp <= now - tolerance)
    throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, "exp", checkFailed);
  if (maxTokenAge !== void 0) {
    const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
    if (max < 0)
      throw new TypeError("Invalid maxTokenAge option input");
    if (age - tolerance > max)
      throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, "iat", checkFailed);
    if (age < -tolerance)
      throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, "iat", checkFailed);
  }
  return claimsSet;
}

// node_modules/jose/dist/webapi/jwt/verify.js
async function jwtVerify(jwt, key, options) {
  const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
  if (!b64)
    throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
  const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
  return { ...verified, payload };
}

// node_modules/jose/dist/webapi/jwks/local.js
function isUsableJWK(jwk, entry, alg, kid) {
  const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
  return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache2, jwk, entry) {
  const cached = cache2.get(jwk) || cache2.set(jwk, {}).get(jwk), { alg } = entry;
  if (cached[alg] === void 0) {
    const pending = jwkToKey(entry, jwk, true).then((key) => {
      if (key.type !== "public")
        throw new JWKSInvalid("JSON Web Key Set members must be public keys");
      return cached[alg] = key, key;
    }).catch((error) => {
      throw cached[alg] === pending && delete cached[alg], error;
    });
    cached[alg] = pending;
  }
  return cached[alg];
}
function createLocalJWKSet(jwks) {
  let snapshot;
  try {
    snapshot = structuredClone(jwks);
  } catch (cause) {
    throw new JWKSInvalid("JSON Web Key Set malformed", { cause });
  }
  if (!isJwkSet(snapshot))
    throw new JWKSInvalid("JSON Web Key Set malformed");
  const metadata = snapshot.keys.map((jwk) => {
    const normalized = snapshotJwk(jwk);
    return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
  }), cached = /* @__PURE__ */ new WeakMap();
  return Object.defineProperty(async (protectedHeader, token) => {
    const { alg, kid } = { ...protectedHeader, ...token?.header }, entry = typeof alg == "string" ? JWS[alg] : void 0;
    if (!entry || entry.secret)
      throw new JOSENotSupported('Unsupported "alg" value for a JSON Web Key Set');
    const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
    if (!length)
      throw new JWKSNoMatchingKey();
    if (length !== 1) {
      const error = new JWKSMultipleMatchingKeys();
      throw error[Symbol.asyncIterator] = async function* () {
        for (const jwk2 of candidates)
          try {
            yield await importWithAlgCache(cached, jwk2, entry);
          } catch {
          }
      }, error;
    }
    return importWithAlgCache(cached, jwk, entry);
  }, "jwks", {
    value: () => structuredClone(snapshot)
  });
}

// node_modules/jose/dist/webapi/jwks/remote.js
function isCloudflareWorkers() {
  return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
var USER_AGENT;
(typeof navigator > "u" || !navigator.userAgent?.startsWith?.("Mozilla/5.0 ")) && (USER_AGENT = "jose/v6.2.18");
var customFetch = /* @__PURE__ */ Symbol();
async function fetchJwks(url, headers, signal, fetchImpl = fetch) {
  const response = await fetchImpl(url, {
    method: "GET",
    signal,
    redirect: "manual",
    headers
  }).catch((err) => {
    throw err.name === "TimeoutError" ? new JWKSTimeout(void 0, { cause: err }) : err;
  });
  if (response.status !== 200)
    throw new JOSEError("Expected 200 OK from the JSON Web Key Set HTTP response");
  try {
    return await response.json();
  } catch (cause) {
    throw signal.aborted ? new JWKSTimeout(void 0, { cause }) : new JOSEError("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause });
  }
}
var jwksCache = /* @__PURE__ */ Symbol();
function isFreshFor(timestamp, duration) {
  return Number.isFinite(timestamp) && Date.now() < timestamp + duration;
}
function validateDuration(value, fallback, option) {
  if (Number.isNaN(value))
    throw new TypeError(`"${option}" option must not be NaN`);
  if (typeof value == "number" && value < 0)
    throw new TypeError(`"${option}" option must not be negative`);
  return typeof value == "number" ? value : fallback;
}
function createRemoteJWKSet(url, options) {
  if (!(url instanceof URL))
    throw new TypeError("url must be an instance of URL");
  const href = new URL(url.href).href, opts = options ?? {}, timeoutOption = opts.timeoutDuration;
  if (typeof timeoutOption == "number" && (!Number.isInteger(timeoutOption) || timeoutOption < 0))
    throw new TypeError('"timeoutDuration" option must be a non-negative integer');
  const timeoutDuration = typeof timeoutOption == "number" ? timeoutOption : 5e3, cooldownDuration = validateDuration(opts.cooldownDuration, 3e4, "cooldownDuration"), cacheMaxAge = validateDuration(opts.cacheMaxAge, 6e5, "cacheMaxAge"), headers = new Headers(opts.headers);
  USER_AGENT && !headers.has("User-Agent") && headers.set("User-Agent", USER_AGENT), headers.has("accept") || headers.set("accept", "application/json, application/jwk-set+json");
  const fetchImpl = opts[customFetch], cache2 = opts[jwksCache];
  let jwksTimestamp, pendingFetch, reloadSequence = 0, appliedSequence = 0, local;
  if (cache2 && typeof cache2 == "object") {
    const { uat, jwks } = cache2;
    isFreshFor(uat, cacheMaxAge) && isJwkSet(jwks) && (jwksTimestamp = uat, local = createLocalJWKSet(jwks));
  }
  const reload = async () => {
    if (pendingFetch && isCloudflareWorkers() && (pendingFetch = void 0), !pendingFetch) {
      const sequence = ++reloadSequence, current = pendingFetch = fetchJwks(href, headers, AbortSignal.timeout(timeoutDuration), fetchImpl).then((json) => {
        const next = createLocalJWKSet(json);
        if (sequence <= appliedSequence)
          return;
        local = next;
        const updatedAt = Date.now();
        cache2 && (cache2.uat = updatedAt, cache2.jwks = json), jwksTimestamp = updatedAt, appliedSequence = sequence;
      }).finally(() => {
        pendingFetch === current && (pendingFetch = void 0);
      });
    }
    await pendingFetch;
  };
  return Object.defineProperties(async (protectedHeader, token) => {
    (!local || !isFreshFor(jwksTimestamp, cacheMaxAge)) && await reload();
    try {
      return await local(protectedHeader, token);
    } catch (err) {
      if (err instanceof JWKSNoMatchingKey && !isFreshFor(jwksTimestamp, cooldownDuration))
        return await reload(), local(protectedHeader, token);
      throw err;
    }
  }, {
    coolingDown: {
      get: () => isFreshFor(jwksTimestamp, cooldownDuration),
      enumerable: true
    },
    fresh: {
      get: () => isFreshFor(jwksTimestamp, cacheMaxAge),
      enumerable: true
    },
    reload: {
      value: reload,
      enumerable: true
    },
    reloading: {
      get: () => !!pendingFetch,
      enumerable: true
    },
    jwks: {
      value: () => local?.jwks(),
      enumerable: true
    }
  });
}

// src/serve/access/oidc.ts
var ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
function tokenReader({ issuer, audience, jwks, rolesClaim }) {
  let keys;
  return async (token) => {
    keys ??= keySet(issuer, jwks).catch((error) => {
      keys = void 0;
      throw error;
    });
    const options = { issuer, audience, algorithms: ALGORITHMS, clockTolerance: 30 };
    const { payload } = await jwtVerify(token, await keys, options);
    return { subject: payload.sub ?? "nobody", roles: rolesIn(payload, rolesClaim) };
  };
}
async function keySet(issuer, jwks) {
  if (jwks !== void 0) return createRemoteJWKSet(new URL(jwks));
  const address = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const answer2 = await fetch(address, { signal: AbortSignal.timeout(5e3) });
  const { jwks_uri: found } = await answer2.json();
  if (typeof found === "string") return createRemoteJWKSet(new URL(found));
  throw new Error(`${address} names no jwks_uri`);
}
function rolesIn(payload, claim) {
  const value = payload[claim];
  if (typeof value === "string") return value.split(/\s+/).filter(Boolean);
  return Array.isArray(value) ? value.filter((role) => typeof role === "string") : [];
}

// src/serve/access/access.ts
var ANYBODY = { name: "anonymous", may: () => true };
var OPEN = { check: () => ANYBODY };
function accessOf({ access }) {
  const { keys, oidc } = access;
  if (keys.length === 0 && oidc === void 0) return OPEN;
  const tokens = oidc === void 0 ? void 0 : tokenReader(oidc);
  return {
    check(request, wish) {
      if (wish.role === "none") return ANYBODY;
      const secret = secretOf(request);
      if (secret === void 0) throw unauthenticated("no API key and no bearer token was sent");
      const key = keys.find(({ sha256: sha2562 }) => isKey(secret, sha2562));
      if (key !== void 0) return allowed({ name: key.name, grants: grantsOf(key) }, wish);
      if (tokens !== void 0 && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(secret)) return byToken(tokens, secret, wish);
      throw unauthenticated("the API key is not known");
    }
  };
}
function secretOf({ headers }) {
  const key = headers["x-api-key"];
  if (typeof key === "string" && key !== "") return key;
  return /^Bearer (\S+)$/i.exec(headers.authorization ?? "")?.[1];
}
function isKey(secret, sha2562) {
  return timingSafeEqual(createHash("sha256").update(secret).digest(), Buffer.from(sha2562, "hex"));
}
function grantsOf({ roles, models: models2 }) {
  if (models2.length === 0) return roles.map((role) => ({ role }));
  return roles.flatMap((role) => models2.map((model) => ({ role, model })));
}
async function byToken(tokens, secret, wish) {
  let claims;
  try {
    claims = await tokens(secret);
  } catch (error) {
    throw unauthenticated(error instanceof Error ? `the token is refused: ${error.message}` : "the token is refused");
  }
  const grants = claims.roles.map((text2) => {
    const cut = text2.lastIndexOf(":");
    return cut < 0 ? { role: text2 } : { role: text2.slice(cut + 1), model: text2.slice(0, cut) };
  });
  return allowed({ name: claims.subject, grants }, wish);
}
var COVERS = /* @__PURE__ */ new Map([
  ["read", ["read", "metrics"]],
  ["infer", ["infer", "read"]],
  ["admin", ["admin", "infer", "read", "metrics"]]
]);
function allowed({ name, grants }, { role, model, models: models2 }) {
  const covering = grants.filter((grant) => COVERS.get(grant.role)?.includes(role) ?? false);
  const may = (one) => covering.some((grant) => grant.model === void 0 || grant.model === one);
  if (models2 === "in-body" ? covering.length > 0 : may(model)) return { name, may };
  const of = model === "" ? "" : ` of model ${model}`;
  throw new HttpProblem(403, `${name} has not the role ${role}${of}`);
}
function unauthenticated(why) {
  return new HttpProblem(401, `${why}; send one as "Authorization: Bearer ..."`, { "www-authenticate": "Bearer" });
}

// src/serve/access/sync.ts
import { createHmac, timingSafeEqual as timingSafeEqual2 } from "node:crypto";

// src/serve/http/reply.ts
import { promisify } from "node:util";
import { deflate, gzip } from "node:zlib";
var JSON_TYPE = "application/json";
function jsonReply(value, status = 200) {
  return { status, headers: { "content-type": JSON_TYPE }, body: JSON.stringify(value) };
}
var PACKED_FROM = 1024;
function send(request, response, reply) {
  const { status, headers, body } = reply;
  const accepted = request.headers["accept-encoding"];
  if (accepted === void 0 || body.length < PACKED_FROM) return void write(response, reply);
  const packing = packingFor(accepted);
  if (packing === void 0) return void write(response, reply);
  return PACK[packing](body).then((packed) => {
    const named = { ...headers, "content-encoding": packing, vary: "accept-encoding" };
    write(response, { status, headers: named, body: packed });
  });
}
var PACK = { gzip: promisify(gzip), deflate: promisify(deflate) };
function packingFor(accepted) {
  const wishes = new Map(
    accepted.split(",").map((part2) => {
      const [name = "", ...parameters] = part2.trim().toLowerCase().split(/\s*;\s*/);
      return [name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))];
    })
  );
  for (const name of ["gzip", "deflate"]) if (wishes.get(name) ?? wishes.get("*") ?? false) return name;
  return void 0;
}
function write(response, { status, headers, body }) {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.write(body);
  response.socket?.uncork();
  response.end();
}

// src/serve/access/sync.ts
function syncRoute({ secret, sync, log }) {
  return {
    method: "POST",
    role: "none",
    handle: (_ports, _names, { headers, body }) => {
      if (secret === void 0 || secret === "") {
        throw new HttpProblem(403, "sync by request is off; set TRAINYARD_SYNC_SECRET for the server to turn it on");
      }
      const signature = headers["x-hub-signature-256"];
      if (typeof signature !== "string" || !isSigned(secret, body, signature)) {
        log.warn("audit: a sync with a wrong signature was refused");
        throw new HttpProblem(401, "X-Hub-Signature-256 is not the HMAC-SHA256 of the body under the shared secret");
      }
      log.info("audit: sync asked for by a signed request");
      void sync();
      return jsonReply({ accepted: true }, 202);
    }
  };
}
function isSigned(secret, body, signature) {
  const due = Buffer.from(`sha256=${createHmac("sha256", secret).update(body).digest("hex")}`);
  const found = Buffer.from(signature);
  return found.length === due.length && timingSafeEqual2(found, due);
}

// src/serve/evidence/feedback.ts
import { appendFile, mkdir } from "node:fs/promises";
import { join } from "node:path";

// src/serve/protocol/half.ts
function halfValue(bits) {
  const sign = bits & 32768 ? -1 : 1;
  const exponent = bits >> 10 & 31;
  const fraction = bits & 1023;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
function halfBits(number) {
  if (Number.isNaN(number)) return 32256;
  const sign = number < 0 || Object.is(number, -0) ? 32768 : 0;
  const size = Math.abs(number);
  if (size >= 65520) return sign | 31744;
  const exponent = size < 2 ** -14 ? -14 : Math.floor(Math.log2(size));
  const steps = toEven(size / 2 ** (exponent - 10));
  return size < 2 ** -14 ? sign | steps : sign + (exponent + 14 << 10) + steps;
}
function toEven(value) {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest > 0.5) return floor + 1;
  return rest < 0.5 || floor % 2 === 0 ? floor : floor + 1;
}

// src/serve/protocol/datatypes.ts
var integers = (bits, signed) => {
  const least = signed ? -(2 ** (bits - 1)) : 0;
  const most = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  return (value) => typeof value === "number" && Number.isInteger(value) && value >= least && value <= most ? value : void 0;
};
var longs = (least, most) => {
  return (value) => {
    if (typeof value === "bigint") return value >= least && value <= most ? value : void 0;
    if (typeof value !== "number" || !Number.isSafeInteger(value)) return void 0;
    return value < 0 && least === 0n ? void 0 : BigInt(value);
  };
};
var floats = (rounded) => {
  return (value) => {
    if (value === null) return Number.NaN;
    if (typeof value !== "number" && typeof value !== "bigint") return void 0;
    const number = Number(value);
    return Number.isFinite(rounded(number)) ? number : void 0;
  };
};
var half = floats((value) => halfValue(halfBits(value)));
var truth = (value) => {
  if (typeof value === "boolean") return Number(value);
  return value === 0 || value === 1 ? value : void 0;
};
var numbers = (onnx, type, read) => ({
  onnx,
  size: type.BYTES_PER_ELEMENT,
  make: (length) => new type(length),
  view: (buffer) => new type(buffer),
  read
});
var KINDS = /* @__PURE__ */ new Map([
  ["BOOL", numbers("bool", Uint8Array, truth)],
  ["UINT8", numbers("uint8", Uint8Array, integers(8, false))],
  ["UINT16", numbers("uint16", Uint16Array, integers(16, false))],
  ["UINT32", numbers("uint32", Uint32Array, integers(32, false))],
  [
    "UINT64",
    {
      onnx: "uint64",
      size: 8,
      make: (length) => new BigUint64Array(length),
      view: (buffer) => new BigUint64Array(buffer),
      read: longs(0n, 2n ** 64n - 1n)
    }
  ],
  ["INT8", numbers("int8", Int8Array, integers(8, true))],
  ["INT16", numbers("int16", Int16Array, integers(16, true))],
  ["INT32", numbers("int32", Int32Array, integers(32, true))],
  [
    "INT64",
    {
      onnx: "int64",
      size: 8,
      make: (length) => new BigInt64Array(length),
      view: (buffer) => new BigInt64Array(buffer),
      read: longs(-(2n ** 63n), 2n ** 63n - 1n)
    }
  ],
  [
    "FP16",
    numbers("float16", Uint16Array, (value) => {
      const number = half(value);
      return number === void 0 ? void 0 : halfBits(number);
    })
  ],
  ["FP32", numbers("float", Float32Array, floats(Math.fround))],
  ["FP64", numbers("double", Float64Array, floats(Number))],
  ["BYTES", { onnx: "string", size: 0, make: (length) => new Array(length), read: textOnly }]
]);
function textOnly(value) {
  return typeof value === "string" ? value : void 0;
}
var BY_ONNX = new Map([...KINDS].map(([name, { onnx }]) => [onnx, name]));
function datatypeOf(name) {
  if (typeof name === "string" && KINDS.has(name)) return name;
  throw badRequest(`there is no datatype ${quoted(name)}; there are ${[...KINDS.keys()].join(", ")}`);
}
function fromOnnx(type) {
  return BY_ONNX.get(type);
}
function toOnnx(datatype) {
  return kindOf(datatype).onnx;
}
function sizeOf(datatype) {
  return kindOf(datatype).size;
}
function valuesFrom(datatype, list2, name) {
  const kind = kindOf(datatype);
  const values = kind.make(list2.length);
  for (let i = 0; i < list2.length; i++) {
    const value = kind.read(list2[i]);
    if (value === void 0) {
      throw badRequest(`input "${name}": element ${i} is ${quoted(list2[i])}, which is no ${datatype}`);
    }
    values[i] = value;
  }
  return values;
}
function valuesOver(datatype, bytes) {
  return kindOf(datatype).view?.(new Uint8Array(bytes).buffer);
}
function numbersOf(datatype, values) {
  if (datatype === "FP16") return Float64Array.from(values, halfValue);
  return Float64Array.from(values, Number);
}
function jsonOf(datatype, values, nan) {
  const plain = datatype === "BYTES" || datatype === "BOOL" || datatype === "FP16" || !allFinite(datatype, values);
  return plain ? elementTexts(datatype, values, nan).join(",") : values.join(",");
}
function elementTexts(datatype, values, nan) {
  if (datatype === "BYTES") return values.map((text3) => JSON.stringify(text3));
  if (datatype === "BOOL") return Array.from(values, (bit) => bit === 0 ? "false" : "true");
  if (nan === "error" && !allFinite(datatype, values)) throw new RangeError("the values hold NaN or an infinity");
  const numbers2 = datatype === "FP16" ? numbersOf(datatype, values) : values;
  const text2 = (value) => typeof value === "bigint" || Number.isFinite(value) ? String(value) : "null";
  return Array.from(numbers2, text2);
}
function allFinite(datatype, values) {
  if (datatype === "FP16") return everyFinite(numbersOf(datatype, values));
  return datatype !== "FP32" && datatype !== "FP64" || everyFinite(values);
}
function everyFinite(values) {
  for (let i = 0; i < values.length; i++) if (!Number.isFinite(values[i])) return false;
  return true;
}
function kindOf(datatype) {
  return KINDS.get(datatype);
}

// src/serve/protocol/json.ts
var LONG_INTEGER = /(?:^|[^.\d])\d{16,}(?![\d.eE])/;
function parseJson(text2) {
  try {
    if (isDeep(text2)) throw tooDeep();
    return LONG_INTEGER.test(text2) ? new Reader(text2).document() : JSON.parse(text2);
  } catch (error) {
    if (error instanceof SyntaxError) throw badRequest(`the body is not JSON: ${error.message.slice(0, 200)}`);
    throw error;
  }
}
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function field(fields, key) {
  return Object.hasOwn(fields, key) ? fields[key] : void 0;
}
var MOST_NESTING = 256;
function tooDeep() {
  return new SyntaxError(`values are nested deeper than ${MOST_NESTING}`);
}
function isDeep(text2) {
  if (text2.length <= 2 * MOST_NESTING) return false;
  let depth = 0;
  for (let at = 0; at < text2.length; at++) {
    const code = text2.charCodeAt(at);
    if (code === QUOTE) at = endOfString(text2, at);
    else if ((code | 32) === 123) depth += 1;
    else if ((code | 32) === 125) depth -= 1;
    if (depth > MOST_NESTING) return true;
  }
  return false;
}
var QUOTE = 34;
function endOfString(text2, from) {
  for (let at = text2.indexOf('"', from + 1); at >= 0; at = text2.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text2[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text2.length;
}
var NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
var SPACE = /[ \t\n\r]*/y;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var Reader = class {
  #text;
  #at = 0;
  constructor(text2) {
    this.#text = text2;
  }
  document() {
    const value = this.#value();
    this.#space();
    if (this.#at < this.#text.length) throw this.#unexpected();
    return value;
  }
  #value() {
    this.#space();
    const first = this.#text[this.#at];
    if (first === "{") return this.#object();
    if (first === "[") return this.#array();
    if (first === '"') return this.#string();
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number();
  }
  #object() {
    const fields = {};
    this.#at += 1;
    for (let more = !this.#takes("}"); more; more = this.#goesOn("}")) {
      this.#space();
      if (this.#text[this.#at] !== '"') throw this.#unexpected();
      const key = this.#string();
      if (!this.#takes(":")) throw this.#unexpected();
      Object.defineProperty(fields, key, { value: this.#value(), enumerable: true, configurable: true });
    }
    return fields;
  }
  #array() {
    const values = [];
    this.#at += 1;
    for (let more = !this.#takes("]"); more; more = this.#goesOn("]")) values.push(this.#value());
    return values;
  }
  #string() {
    return JSON.parse(this.#match(STRING));
  }
  #number() {
    const text2 = this.#match(NUMBER);
    const number = Number(text2);
    return Number.isSafeInteger(number) || !/^-?\d+$/.test(text2) ? number : BigInt(text2);
  }
  #goesOn(end) {
    if (this.#takes(",")) return true;
    if (this.#takes(end)) return false;
    throw this.#unexpected();
  }
  #takes(character) {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }
  #space() {
    SPACE.lastIndex = this.#at;
    SPACE.test(this.#text);
    this.#at = SPACE.lastIndex;
  }
  #match(pattern) {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === void 0) throw this.#unexpected();
    this.#at += found.length;
    return found;
  }
  #unexpected() {
    const found = this.#text[this.#at];
    return new SyntaxError(
      found === void 0 ? "Unexpected end of JSON input" : `Unexpected ${JSON.stringify(found)} at position ${this.#at}`
    );
  }
};
var WORDS = [
  ["true", true],
  ["false", false],
  ["null", null]
];

// src/serve/protocol/infer-request.ts
var NOTHING = {};
function readInferRequest(body, inputs) {
  const { bytes, headerLength } = body;
  if (headerLength === void 0) return fromJson(textOf(bytes), new Uint8Array(0));
  const length = lengthOf(headerLength, bytes.length);
  if (length === 0) return rawRequest(bytes, inputs);
  return fromJson(textOf(bytes.subarray(0, length)), bytes.subarray(length));
}
function textOf(bytes) {
  const text2 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
  if (!text2.includes("�")) return text2;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badRequest("the body is not UTF-8 text");
  }
}
function lengthOf(header, most) {
  const length = /^\d{1,12}$/.test(header) ? Number(header) : Number.NaN;
  if (length <= most) return length;
  throw badRequest(`Inference-Header-Content-Length is ${quoted(header)}; a number from 0 to ${most} is allowed`);
}
function rawRequest(bytes, [only, ...others]) {
  if (only === void 0 || others.length > 0) {
    throw badRequest("a body without a JSON part is for models with exactly one input");
  }
  const { name, datatype } = only;
  const content = { kind: "binary", bytes: datatype === "BYTES" ? prefixed(bytes) : bytes };
  return { body: NOTHING, inputs: [{ name, datatype, shape: shapeOver(only, bytes), content }], binary: true };
}
function prefixed(bytes) {
  const element = Buffer.allocUnsafe(4 + bytes.length);
  element.writeUInt32LE(bytes.length);
  element.set(bytes, 4);
  return element;
}
function shapeOver({ name, datatype, shape }, bytes) {
  if (datatype === "BYTES") return shape.map(() => 1);
  const fixed = shape.filter((side2) => side2 >= 0).reduce((product, side2) => product * side2, 1);
  const free = shape.filter((side2) => side2 < 0).length;
  const side = bytes.length / sizeOf(datatype) / fixed;
  if (free <= 1 && Number.isInteger(side) && side >= 1 && (free === 1 || side === 1)) {
    return shape.map((own) => own < 0 ? side : own);
  }
  throw badRequest(`${bytes.length} bytes are no tensor of input "${name}", ${datatype} [${shape.join(", ")}]`);
}
function fromJson(text2, tail) {
  const body = parseJson(text2);
  if (!isFields(body)) throw badRequest(`the body must be an object with "inputs", and is ${quoted(body)}`);
  const { inputs, rest } = inputsOf(body, tail);
  if (rest > 0) throw badRequest(`${rest} bytes after the JSON part belong to no input`);
  const parameters = parametersOf(body, "the request");
  const binary = flag(parameters, "binary_data_output") ?? false;
  const id = field(body, "id") ?? "";
  if (typeof id !== "string" || id.length > 1e3) {
    throw badRequest(`"id" must be a text of at most 1000 characters, and is ${quoted(id)}`);
  }
  const outputs = outputsOf(body, binary);
  return { ...id !== "" && { id }, body, inputs, ...outputs !== void 0 && { outputs }, binary };
}
function inputsOf(body, tail) {
  const list2 = field(body, "inputs");
  if (!Array.isArray(list2) || list2.length === 0) throw badRequest('"inputs" must be a list with at least one tensor');
  if (list2.length > MOST_TENSORS) throw badRequest(`there are ${list2.length} inputs; ${MOST_TENSORS} are allowed`);
  let at = 0;
  const names = /* @__PURE__ */ new Set();
  const inputs = list2.map((entry, i) => {
    if (!isFields(entry)) throw badRequest(`input ${i} must be an object, and is ${quoted(entry)}`);
    const name = nameOf(entry, i, "input");
    const datatype = datatypeOf(field(entry, "datatype"));
    if (names.has(name)) throw badRequest(`input "${name}" is there twice`);
    names.add(name);
    const shape = readShape(field(entry, "shape"), name);
    const size = binarySize(entry, name);
    if (size === void 0) return { name, datatype, shape, content: { kind: "json", data: dataOf(entry, name) } };
    if (size > tail.length - at) {
      throw badRequest(`input "${name}" has ${size} bytes of binary data, and ${tail.length - at} are left`);
    }
    const bytes = tail.subarray(at, at + size);
    at += size;
    return { name, datatype, shape, content: { kind: "binary", bytes } };
  });
  return { inputs, rest: tail.length - at };
}
var MOST_TENSORS = 1e4;
var MOST_SIDES = 16;
function nameOf(entry, i, what) {
  const name = field(entry, "name");
  if (typeof name === "string" && name !== "") return name;
  throw badRequest(`${what} ${i} needs a "name", and has ${quoted(name)}`);
}
function readShape(value, name) {
  if (!Array.isArray(value) || value.length > MOST_SIDES) {
    throw badRequest(`input "${name}" needs a "shape", a list of at most ${MOST_SIDES} whole numbers`);
  }
  const wrong2 = value.find((side) => typeof side !== "number" || !Number.isSafeInteger(side) || side < 0);
  if (wrong2 !== void 0) throw badRequest(`input "${name}": ${quoted(wrong2)} is no side of a shape`);
  return value;
}
function dataOf(entry, name) {
  const data = field(entry, "data");
  if (Array.isArray(data)) return data;
  const parameters = parametersOf(entry, `input "${name}"`);
  if (field(parameters, "shared_memory_region") !== void 0) {
    throw badRequest(`input "${name}" lies in shared memory, which this server does not read; send its data`);
  }
  throw badRequest(`input "${name}" needs "data", a list, or the parameter "binary_data_size"`);
}
function binarySize(entry, name) {
  const given = field(entry, "parameters");
  const size = given === void 0 ? void 0 : field(parametersOf(entry, `input "${name}"`), "binary_data_size");
  if (size === void 0) return void 0;
  if (typeof size === "number" && Number.isSafeInteger(size) && size >= 0) return size;
  throw badRequest(`input "${name}": "binary_data_size" must be a whole number, and is ${quoted(size)}`);
}
function parametersOf(entry, what) {
  const parameters = field(entry, "parameters") ?? NOTHING;
  if (isFields(parameters)) return parameters;
  throw badRequest(`"parameters" of ${what} must be an object, and is ${quoted(parameters)}`);
}
function flag(parameters, key) {
  const value = field(parameters, key);
  if (value === void 0 || typeof value === "boolean") return value;
  throw badRequest(`the parameter "${key}" must be true or false, and is ${quoted(value)}`);
}
function outputsOf(body, binary) {
  const list2 = field(body, "outputs") ?? [];
  if (!Array.isArray(list2)) throw badRequest(`"outputs" must be a list, and is ${quoted(list2)}`);
  if (list2.length === 0) return void 0;
  return list2.map((entry, i) => {
    if (!isFields(entry)) throw badRequest(`output ${i} must be an object, and is ${quoted(entry)}`);
    const name = nameOf(entry, i, "output");
    const parameters = parametersOf(entry, `output "${name}"`);
    if (field(parameters, "classification") !== void 0 || field(parameters, "shared_memory_region") !== void 0) {
      throw badRequest(`output "${name}": neither classification nor shared memory is done here`);
    }
    return { name, binary: flag(parameters, "binary_data") ?? binary };
  });
}
function wishedOutputs({ outputs, binary }, specs) {
  if (outputs === void 0) return specs.map(({ name }) => ({ name, binary }));
  const names = specs.map(({ name }) => name);
  for (const { name } of outputs) {
    if (!names.includes(name)) throw unknown("output", name, names);
  }
  return outputs.filter(({ name }, i) => outputs.findIndex((other) => other.name === name) === i);
}
function unknown(what, name, names) {
  const near = nearest(name, names);
  const meant = near === void 0 ? "" : ` Did you mean "${near}"?`;
  return badRequest(`the model has no ${what} ${quoted(name)}; it has ${names.slice(0, 50).join(", ")}.${meant}`);
}

// src/serve/routing/split.ts
import { createHash as createHash2 } from "node:crypto";
function placeOf(salt, unit) {
  const hash = createHash2("sha256").update(`${salt}
${unit}`).digest();
  return hash.readUIntBE(0, 6) / 2 ** 48;
}

// src/serve/evidence/drawn-row.ts
function drawnRow(id, rows) {
  return rows <= 1 ? 0 : Math.floor(placeOf("row", id) * rows);
}

// src/serve/evidence/outcome.ts
function isRight({ scores, decisions }, { row, outcome, tolerance }) {
  if (decisions !== void 0) return decisions[row] === String(outcome);
  return Math.abs((scores?.[row] ?? Number.NaN) - Number(outcome)) <= tolerance;
}

// src/serve/evidence/feedback.ts
var MOST_OUTCOMES = 1e4;
var MOST_JOINED = 2e5;
function feedbackRoute(ports) {
  const joined2 = /* @__PURE__ */ new Set();
  return {
    method: "POST",
    role: "infer",
    models: "in-body",
    handle: async (_ports, _names, { body, caller }) => {
      const outcomes = outcomesIn(parseJson(textOf(body)));
      const found = [];
      for (const outcome of outcomes) found.push(await foundFor(ports, outcome, caller));
      if (joined2.size > MOST_JOINED) joined2.clear();
      const known = outcomes.filter((outcome, i) => {
        const one = found[i];
        return one !== void 0 && joins(ports, { ...one, outcome }, joined2);
      });
      await keep(ports, known);
      const taken = new Set(known);
      const unknown3 = outcomes.filter((outcome) => !taken.has(outcome)).map(({ id }) => id);
      return answer(known.length, unknown3);
    }
  };
}
function answer(joined2, unknown3) {
  if (joined2 > 0) return jsonReply({ joined: joined2, unknown: unknown3 });
  const error = `none of these predictions is known, or waits for an outcome: ${unknown3.slice(0, 5).join(", ")}`;
  return jsonReply({ error, joined: joined2, unknown: unknown3 }, 404);
}
function outcomesIn(body) {
  const list2 = Array.isArray(body) ? body : [body];
  if (list2.length === 0 || list2.length > MOST_OUTCOMES) {
    throw badRequest(`there are ${list2.length} outcomes; 1 to ${MOST_OUTCOMES} are allowed`);
  }
  return list2.map((entry) => {
    if (!isFields(entry)) throw badRequest(`an outcome must be an object, and is ${quoted(entry)}`);
    const id = field(entry, "prediction_id");
    if (typeof id !== "string" || id === "" || id.length > 100) {
      throw badRequest(`"prediction_id" must be the id that an answer gave, and is ${quoted(id)}`);
    }
    const many = field(entry, "outcomes") ?? [field(entry, "outcome") ?? null];
    const rows = Array.isArray(many) ? many : [];
    if (rows.length === 0 || !rows.every((row) => typeof row === "string" || typeof row === "number")) {
      throw badRequest(
        '"outcome" must be the class as text or the value as number, or "outcomes" a list with one a row'
      );
    }
    return { id, rows };
  });
}
async function foundFor({ memory, log }, { id, rows }, caller) {
  const remembered = memory.find(id);
  const line = remembered === void 0 ? await log?.find(id) : void 0;
  const model = remembered?.deployment.model ?? line?.model;
  if (model === void 0 || !caller.may(model)) return void 0;
  checkRows(rows, remembered?.said.rows ?? line?.rows ?? 0, id);
  if (remembered !== void 0) return { remembered };
  return line && { line };
}
function joins(ports, one, joined2) {
  const { id } = one.outcome;
  if (one.line === void 0) {
    if (!ports.memory.forget(id)) return false;
    joinRemembered(ports, one.remembered, one.outcome);
    if (ports.log !== void 0) joined2.add(id);
    return true;
  }
  if (joined2.has(id)) return false;
  joined2.add(id);
  joinLogged(ports, one.line, one.outcome);
  return true;
}
function joinRemembered(ports, remembered, { id, rows }) {
  const drawn = drawnRow(id, rows.length);
  for (const [row, outcome] of rows.entries()) count(ports, remembered, { row, outcome, stands: row === drawn });
}
function count({ metrics }, { deployment, arm, said, shadow }, { row, outcome, stands }) {
  const { tolerance } = arm.warm;
  const right = isRight(said, { row, outcome, tolerance });
  if (stands) arm.counts?.labelled(right);
  const { version } = arm.warm.model.ref;
  metrics.feedback.inc({ model: deployment.model, version, variant: arm.variant, correct: String(right) });
  if (stands && shadow !== void 0) deployment.shadow?.labelled(right, isRight(shadow, { row, outcome, tolerance }));
}
function joinLogged(ports, line, { id, rows }) {
  const deployment = ports.deployments().get(line.model);
  const arms2 = [deployment?.stable, deployment?.candidate];
  const arm = arms2.find((one) => {
    const ref = one?.warm.model.ref;
    return ref?.digest === line.digest && ref.version === line.version;
  });
  const same = deployment?.traffic.release.generation === line.generation ? arm : void 0;
  const drawn = drawnRow(id, rows.length);
  for (const [row, outcome] of rows.entries()) {
    const right = isRight(saidIn(line), { row, outcome, tolerance: arm?.warm.tolerance ?? 0 });
    if (row === drawn) same?.counts?.labelled(right);
    const { model, version, variant } = line;
    ports.metrics.feedback.inc({ model, version, variant, correct: String(right) });
  }
}
function saidIn({ rows, scores, decisions }) {
  return { rows, scores: scores ?? void 0, decisions: decisions ?? void 0 };
}
function checkRows(rows, due, id) {
  if (rows.length === due) return;
  throw badRequest(`the prediction ${id} has ${due} rows, and ${rows.length} outcomes were sent`);
}
async function keep({ folder, clock }, outcomes) {
  if (folder === void 0 || outcomes.length === 0) return;
  const at = clock.now().toISOString();
  const lines = outcomes.map(({ id, rows }) => `${JSON.stringify({ prediction_id: id, at, outcomes: rows })}
`);
  await mkdir(join(folder, "outcomes"), { recursive: true });
  await appendFile(join(folder, "outcomes", `${at.slice(0, 10)}.jsonl`), lines.join(""), { mode: 384 });
}

// src/serve/evidence/prediction-ids.ts
import { randomBytes } from "node:crypto";
var PredictionIds = class {
  #clock;
  process = randomBytes(4).toString("hex");
  #count = 0;
  constructor(clock) {
    this.#clock = clock;
  }
  next() {
    this.#count += 1;
    return `${this.#clock.now().getTime().toString(36)}-${this.process}-${this.#count.toString(36)}`;
  }
  /** Whether an id is of this process. */
  made(id) {
    return id.includes(`-${this.process}-`);
  }
};
function countOfId(id) {
  return Number.parseInt(id.slice(id.lastIndexOf("-") + 1), 36) || 0;
}
function timeOfId(id) {
  return ID.test(id) ? Number.parseInt(id.slice(0, id.indexOf("-")), 36) : void 0;
}
var ID = /^[0-9a-z]{8,9}-[0-9a-f]{8}-[0-9a-z]{1,11}$/;

// src/serve/evidence/memory.ts
var MOST = 5e4;
var MOST_ROWS = 1e3;
var PredictionMemory = class {
  #ids;
  #write;
  /** Count of the id that has the place; 0 for none. */
  #counts = new Float64Array(MOST);
  #times = new Float64Array(MOST);
  #deployments = [];
  #arms = [];
  /** What was said of one row. */
  #scores = new Float64Array(MOST);
  #decisions = [];
  /** What was said of several. */
  #several = /* @__PURE__ */ new Map();
  /** What the candidate said in the shadow. */
  #shadows = /* @__PURE__ */ new Map();
  constructor(ids, write2) {
    this.#ids = ids;
    this.#write = write2;
  }
  nextId() {
    return this.#ids.next();
  }
  predicted(entry) {
    const { rows, scores, decisions } = entry.answered.prediction;
    if (rows <= MOST_ROWS && (scores !== void 0 || decisions !== void 0)) this.#keep(entry);
    return this.#write?.(entry)?.catch((error) => {
      throw new HttpProblem(
        503,
        `the prediction could not be logged, and without that none is given: ${String(error)}`
      );
    });
  }
  #keep({ id, deployment, answered }) {
    const { prediction, arm } = answered;
    const { rows, scores, decisions } = prediction;
    const count2 = countOfId(id);
    const place = count2 % MOST;
    this.#clear(place);
    this.#counts[place] = count2;
    this.#times[place] = timeOfId(id) ?? 0;
    this.#deployments[place] = deployment;
    this.#arms[place] = arm;
    this.#scores[place] = scores?.[0] ?? Number.NaN;
    this.#decisions[place] = decisions?.[0];
    if (rows !== 1) this.#several.set(place, saidIn2(prediction));
  }
  shadowed(id, candidate) {
    const place = this.#placeOf(id);
    if (place !== void 0 && candidate !== void 0) this.#shadows.set(place, saidIn2(candidate));
  }
  find(id) {
    const place = this.#placeOf(id);
    if (place === void 0) return void 0;
    const deployment = this.#deployments[place];
    const arm = this.#arms[place];
    const said = this.#several.get(place) ?? this.#oneRow(place);
    return { deployment, arm, said, shadow: this.#shadows.get(place) };
  }
  /** Whether it was there. */
  forget(id) {
    const place = this.#placeOf(id);
    if (place !== void 0) this.#clear(place);
    return place !== void 0;
  }
  #oneRow(place) {
    const decision = this.#decisions[place];
    const decisions = decision === void 0 ? void 0 : [decision];
    return { rows: 1, scores: [this.#scores[place]], decisions };
  }
  #clear(place) {
    if (this.#counts[place] === 0) return;
    this.#counts[place] = 0;
    this.#several.delete(place);
    this.#shadows.delete(place);
  }
  #placeOf(id) {
    const [count2, time2] = [countOfId(id), timeOfId(id)];
    const place = count2 % MOST;
    const found = time2 !== void 0 && this.#counts[place] === count2 && this.#times[place] === time2;
    return found && this.#ids.made(id) ? place : void 0;
  }
};
function saidIn2({ rows, scores, decisions }) {
  return { rows, scores: scores === void 0 ? void 0 : Array.from(scores), decisions };
}

// src/serve/model/contract.ts
function contractDifference(stable, candidate) {
  const { manifest: before } = stable;
  const { manifest: after } = candidate;
  if (before.task !== after.task) return `its task is ${after.task}, stable's is ${before.task}`;
  if (before.classes.join("\n") !== after.classes.join("\n")) {
    return `its classes are ${after.classes.join(", ")}, stable's are ${before.classes.join(", ")}, in this order`;
  }
  return tensorDifference("input", stable.inputs, candidate.inputs) ?? tensorDifference("output", stable.outputs, candidate.outputs);
}
function tensorDifference(what, before, after) {
  const gone = before.find(({ name }) => !after.some((spec) => spec.name === name));
  if (gone !== void 0) return `it has no ${what} "${gone.name}", which stable has`;
  for (const spec of after) {
    const old = before.find(({ name }) => name === spec.name);
    if (old === void 0) return `it has the ${what} "${spec.name}", which stable has not`;
    if (textOf2(old) !== textOf2(spec)) {
      return `its ${what} "${spec.name}" is ${textOf2(spec)}, stable's is ${textOf2(old)}`;
    }
  }
  return void 0;
}
function textOf2({ datatype, shape }) {
  return `${datatype} [${shape.join(", ")}]`;
}

// src/serve/evidence/buckets.ts
var Buckets = class {
  bounds;
  #counts;
  #sum = 0;
  constructor(bounds) {
    this.bounds = bounds;
    this.#counts = new Array(bounds.length + 1).fill(0);
  }
  add(value) {
    this.#counts[placeOf2(this.bounds, value)] += 1;
    this.#sum += value;
  }
  record() {
    return { bounds: this.bounds, counts: [...this.#counts], sum: this.#sum };
  }
};
function placeOf2(bounds, value) {
  let [low, high] = [0, bounds.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (bounds[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
var LATENCY_BOUNDS = Array.from(
  { length: 64 },
  (_, i) => Number((0.05 * 1.25 ** i).toPrecision(3))
);
var PROBABILITY_BOUNDS = Array.from({ length: 50 }, (_, i) => (i + 1) / 50);
function quantileBounds(sample) {
  const sorted = sample.filter(Number.isFinite).sort();
  const picked = Array.from({ length: 40 }, (_, i) => sorted[Math.floor((i + 0.5) * sorted.length / 40)] ?? 0);
  return [...new Set(picked.map((value) => Number(value.toPrecision(6))))].sort((one, other) => one - other);
}

// src/serve/evidence/arm.ts
var ArmCounts = class {
  #ref;
  #latency = new Buckets(LATENCY_BOUNDS);
  #scores;
  #classes = /* @__PURE__ */ Object.create(null);
  #slices = /* @__PURE__ */ new Map();
  #counts = { requests: 0, errors: 0, timeouts: 0, fallbacks: 0, clientErrors: 0 };
  #labelled = { rows: 0, right: 0 };
  constructor(ref, classes, scoreBounds) {
    this.#ref = ref;
    this.#scores = new Buckets(scoreBounds);
    for (const name of classes) this.#classes[name] = 0;
  }
  get requests() {
    return this.#counts.requests;
  }
  /** `ms` is the time that the model took. A request refused as malformed is counted apart from the others. */
  ended(outcome, ms, slices) {
    if (outcome === "client_error") {
      this.#counts.clientErrors += 1;
      return;
    }
    this.#counts.requests += 1;
    if (this.#counts.requests > UNSETTLED) this.#latency.add(ms);
    const failed2 = outcome !== "ok";
    if (failed2) this.#counts.errors += 1;
    if (outcome === "timeout") this.#counts.timeouts += 1;
    for (const slice of slices) {
      const counts = this.#slices.get(slice) ?? { requests: 0, errors: 0 };
      if (!this.#slices.has(slice) && this.#slices.size < MOST_SLICES) this.#slices.set(slice, counts);
      counts.requests += 1;
      if (failed2) counts.errors += 1;
    }
  }
  fellBack() {
    this.#counts.fallbacks += 1;
  }
  /** `row` stands for the request; see `drawnRow`. */
  predicted({ scores, decisions }, row) {
    const [score2, name] = [scores?.[row], decisions?.[row]];
    if (score2 !== void 0) this.#scores.add(score2);
    if (name !== void 0) this.#classes[name] = (this.#classes[name] ?? 0) + 1;
  }
  /** The outcome of the row that stands for the request. */
  labelled(right) {
    this.#labelled.rows += 1;
    if (right) this.#labelled.right += 1;
  }
  record() {
    const { version, digest } = this.#ref;
    return {
      version,
      digest,
      ...this.#counts,
      latency: this.#latency.record(),
      scores: this.#scores.record(),
      classes: { ...this.#classes },
      labelled: { ...this.#labelled },
      slices: Object.fromEntries([...this.#slices].map(([slice, counts]) => [slice, { ...counts }]))
    };
  }
};
var UNSETTLED = 20;
var MOST_SLICES = 200;

// src/serve/evidence/shadow-counts.ts
var ShadowCounts = class {
  /** Difference of two values of a regression from which they disagree. */
  #tolerance;
  #counts = { pairs: 0, dropped: 0, disagreements: 0, onlyStableFailed: 0, onlyCandidateFailed: 0 };
  #difference = { sum: 0, sumOfSquares: 0 };
  #slices = /* @__PURE__ */ new Map();
  #labelled = { onlyStableRight: 0, onlyCandidateRight: 0, both: 0, neither: 0 };
  constructor(tolerance) {
    this.#tolerance = tolerance;
  }
  dropped() {
    this.#counts.dropped += 1;
  }
  compared({ stable, candidate, row, slices }) {
    const onlyStableFailed = stable === void 0 && candidate !== void 0 ? 1 : 0;
    const onlyCandidateFailed = candidate === void 0 && stable !== void 0 ? 1 : 0;
    const told2 = { pairs: 1, onlyStableFailed, onlyCandidateFailed };
    addTo(this.#counts, told2);
    for (const slice of slices) {
      const counts = this.#slices.get(slice) ?? { pairs: 0, onlyStableFailed: 0, onlyCandidateFailed: 0 };
      if (!this.#slices.has(slice) && this.#slices.size < MOST_SLICES) this.#slices.set(slice, counts);
      addTo(counts, told2);
    }
    if (stable !== void 0 && candidate !== void 0) this.#bothAnswered(stable, candidate, row);
  }
  #bothAnswered(stable, candidate, row) {
    const difference = (candidate.scores?.[row] ?? 0) - (stable.scores?.[row] ?? 0);
    this.#difference.sum += difference;
    this.#difference.sumOfSquares += difference * difference;
    const differs = stable.decisions === void 0 ? Math.abs(difference) > this.#tolerance : stable.decisions[row] !== candidate.decisions?.[row];
    if (differs) this.#counts.disagreements += 1;
  }
  labelled(stableRight, candidateRight) {
    if (stableRight && candidateRight) this.#labelled.both += 1;
    else if (stableRight) this.#labelled.onlyStableRight += 1;
    else if (candidateRight) this.#labelled.onlyCandidateRight += 1;
    else this.#labelled.neither += 1;
  }
  record() {
    return {
      ...this.#counts,
      difference: { ...this.#difference },
      labelled: { ...this.#labelled },
      slices: Object.fromEntries([...this.#slices].map(([slice, counts]) => [slice, { ...counts }]))
    };
  }
};
function addTo(counts, told2) {
  counts.pairs += told2.pairs;
  counts.onlyStableFailed += told2.onlyStableFailed;
  counts.onlyCandidateFailed += told2.onlyCandidateFailed;
}

// src/serve/routing/breaker.ts
var DEFAULT_BREAKER = { failures: 5, rate: 0.5, windowMs: 1e4 };
var Breaker = class {
  #limits;
  #recent = [];
  #reason = "";
  constructor(limits = DEFAULT_BREAKER) {
    this.#limits = limits;
  }
  get open() {
    return this.#reason !== "";
  }
  get reason() {
    return this.#reason;
  }
  /** Notes how a request to the candidate ended; true when this opens the breaker. `now` is in milliseconds. */
  ended(failed2, now) {
    if (this.open) return false;
    const { failures, rate, windowMs } = this.#limits;
    this.#recent.push({ at: now, failed: failed2 });
    if (!failed2) {
      if (this.#recent.length > MOST_RECENT) this.#recent = this.#recent.slice(-MOST_RECENT / 2);
      return false;
    }
    this.#recent = this.#recent.filter(({ at }) => at > now - windowMs);
    const bad = this.#recent.filter((one) => one.failed).length;
    if (bad < failures || bad / this.#recent.length < rate) return false;
    this.#reason = `${bad} of ${this.#recent.length} requests to the candidate failed within ${windowMs / 1e3} s`;
    return true;
  }
};
var MOST_RECENT = 4e3;

// src/serve/routing/deployment.ts
function deploymentOf(parts, metrics) {
  const { model, traffic, stable, candidate, before } = parts;
  const same = before?.traffic.window === traffic.window && before.stable?.warm === stable && before.candidate?.warm === candidate;
  const bounds = stable?.scoreBounds ?? candidate?.scoreBounds ?? PROBABILITY_BOUNDS;
  const arm = (variant, warm, old) => {
    if (warm === void 0) return void 0;
    const counts = (same ? old?.counts : void 0) ?? new ArmCounts(warm.model.ref, warm.model.decider.classes, bounds);
    return {
      variant,
      warm,
      series: metrics.arm(labelsOf(parts, variant, warm.model.ref), warm.model.decider.classes),
      counts
    };
  };
  const shadowed = traffic.mode === "shadow" && candidate !== void 0 && stable !== void 0;
  return {
    model,
    traffic,
    stable: arm("stable", stable, before?.stable),
    candidate: arm(shadowed ? "shadow" : "candidate", candidate, before?.candidate),
    shadow: shadowed ? (same ? before.shadow : void 0) ?? new ShadowCounts(stable.tolerance) : void 0,
    breaker: same ? before.breaker : new Breaker(parts.breaker),
    since: same ? before.since : parts.now,
    former: parts.former,
    problem: parts.problem
  };
}
function labelsOf({ model, traffic }, variant, { version, digest }) {
  return { model, version, digest, variant, generation: String(traffic.release.generation) };
}
function armName({ traffic, stable, candidate }, { variant, warm }) {
  const { names } = traffic.release.plan;
  if (warm === stable?.warm) return names?.stable ?? "stable";
  return warm === candidate?.warm ? names?.candidate ?? "candidate" : variant;
}
function pinnedArm(deployment, version, metrics) {
  const loaded = [deployment.stable?.warm, deployment.candidate?.warm, ...deployment.former];
  const warm = loaded.find((one) => one?.model.ref.version === version);
  if (warm === void 0) return void 0;
  const series = metrics.arm(labelsOf(deployment, "pinned", warm.model.ref), warm.model.decider.classes);
  return { variant: "pinned", warm, series };
}

// src/serve/follow/load.ts
async function loadTraffic(pool, model, { release }) {
  let stable;
  try {
    stable = release.stable === null ? void 0 : await ofModel(pool, release.stable, model);
  } catch (failure) {
    return { kind: "nothing", failure };
  }
  try {
    const candidate = await candidateOf(pool, release, stable);
    return { kind: "models", stable, candidate, failure: void 0 };
  } catch (failure) {
    return { kind: "models", stable, candidate: void 0, failure };
  }
}
async function candidateOf(pool, { candidate: ref, model }, stable) {
  if (ref === null) return void 0;
  const candidate = await ofModel(pool, ref, model);
  const difference = stable === void 0 ? void 0 : contractDifference(stable.model, candidate.model);
  if (difference === void 0) return candidate;
  throw differing(ref, difference);
}
function refsOf({ stable, candidate }) {
  return [stable, candidate].filter((ref) => ref !== null);
}
async function ofModel(pool, ref, model) {
  const warm = await pool.get(ref);
  const found = warm.model.manifest.model;
  if (found === model) return warm;
  throw new TrainyardError({
    code: "bundle-other-model",
    message: `the bundle ${ref.digest} is of the model ${found}, not of ${model}`,
    fix: `Correct the digest in ${model}/release.json.`
  });
}
function kindOf2(error) {
  const code = error instanceof TrainyardError ? error.code : "";
  if (code === "contract-differs") return "contract";
  return code.startsWith("store-") || code === "bundle-missing" || code === "file-failed" ? "store" : "bundle";
}
function differing({ version }, difference) {
  return new TrainyardError({
    code: "contract-differs",
    message: `the candidate ${version} gets no request: ${difference}`,
    fix: "A release with other inputs or classes is another model, or a direct rollout that its clients know of."
  });
}

// src/serve/follow/traffic.ts
function readTraffic(text2, model, environment) {
  const parsed = parseRelease(text2, model, environment);
  if (parsed.kind === "absent") return { kind: "invalid", what: "is not there" };
  return parsed.kind === "invalid" ? parsed : { kind: "traffic", traffic: trafficOf(parsed.record) };
}
function trafficOf(release) {
  const { candidate, weight, phase, pause: pause2 } = release;
  const shadow = (pause2?.from ?? phase) === "SHADOW";
  const mode = candidate === null ? "stable" : weight > 0 ? "split" : shadow ? "shadow" : "stable";
  return { release, mode, share: mode === "split" ? weight / 100 : 0, window: evidenceWindow(release) };
}

// src/serve/follow/tries.ts
var RETRY_MS = [1e3, 6e4];
var Tries = class {
  #clock;
  #failed = /* @__PURE__ */ new Map();
  constructor(clock) {
    this.#clock = clock;
  }
  waits(model, text2) {
    const last = this.#failed.get(model);
    return last?.text === text2 && this.#clock.monotonicMs() < last.at + last.waitMs;
  }
  failed(model, text2) {
    const last = this.#failed.get(model);
    const [least, most] = RETRY_MS;
    const waitMs = last?.text === text2 ? Math.min(most, last.waitMs * 2) : least;
    this.#failed.set(model, { text: text2, waitMs, at: this.#clock.monotonicMs() });
  }
};

// src/serve/follow/follower.ts
var Follower = class {
  #ports;
  #deployments = /* @__PURE__ */ new Map();
  #problems = /* @__PURE__ */ new Map();
  /** Text of `release.json` that is served in full, by model. */
  #served = /* @__PURE__ */ new Map();
  #tried;
  #commit;
  #syncedAt;
  #started = false;
  #complete = false;
  #running;
  #again = false;
  constructor(ports) {
    this.#ports = ports;
    this.#tried = new Tries(ports.clock);
  }
  get deployments() {
    return this.#deployments;
  }
  get status() {
    const [commit, syncedAt, started, complete] = [this.#commit, this.#syncedAt, this.#started, this.#complete];
    return { commit, syncedAt, started, complete, problems: this.#problems };
  }
  /** Looks at git once; while a look is under way, one more follows it, however many ask. */
  async sync() {
    if (this.#running !== void 0) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#looks();
    try {
      await this.#running;
    } finally {
      this.#running = void 0;
    }
  }
  async #looks() {
    do {
      this.#again = false;
      await this.#look();
    } while (this.#again);
  }
  async #look() {
    const commit = await this.#newestCommit();
    try {
      if (commit !== void 0) await this.#apply(await this.#ports.branch.releases(commit));
    } catch (error) {
      this.#failed("git", "git", error);
    }
    if (commit !== void 0) this.#started = true;
    this.#sweep();
  }
  /** What git says now; on the first look, what it said last, where git cannot be reached. */
  async #newestCommit() {
    const { branch, clock } = this.#ports;
    try {
      this.#commit = await branch.fetch();
      this.#syncedAt = clock.now().toISOString();
      this.#mended("git");
      return this.#commit;
    } catch (error) {
      this.#failed("git", "git", error);
      this.#commit ??= await branch.last().catch(() => void 0);
      return this.#commit;
    }
  }
  async #apply(releases) {
    for (const [model, text2] of releases) {
      if (this.#served.get(model) === text2 && !this.#problems.has(model)) continue;
      if (this.#tried.waits(model, text2)) continue;
      await this.#applyModel(model, text2);
      if (this.#problems.has(model)) this.#tried.failed(model, text2);
    }
    for (const model of [...this.#deployments.keys(), ...this.#problems.keys()]) {
      if (model === "git" || releases.has(model)) continue;
      this.#forget(model);
    }
    this.#complete ||= [...releases.keys()].every((model) => isServed(this.#deployments.get(model)));
    await this.#ports.bundles.keepOnly(this.#cached()).catch((error) => {
      this.#ports.log.warn(`old bundles could not be removed from the cache: ${messageOf(error)}`);
    });
  }
  async #applyModel(model, text2) {
    const answer2 = readTraffic(text2, model, this.#ports.environment);
    if (answer2.kind === "invalid") {
      this.#failed(model, "release", new Error(`${model}/release.json ${answer2.what}`));
      return;
    }
    const { traffic } = answer2;
    this.#ports.metrics.wantedGeneration.set({ model }, traffic.release.generation);
    const loaded = await loadTraffic(this.#ports.pool, model, traffic);
    if (loaded.failure !== void 0) this.#failed(model, kindOf2(loaded.failure), loaded.failure);
    if (loaded.kind === "nothing") return;
    const { log, metrics } = this.#ports;
    const { stable, candidate, failure } = loaded;
    this.#swap(model, traffic, {
      stable,
      candidate,
      problem: failure === void 0 ? void 0 : this.#problems.get(model)
    });
    if (loaded.failure === void 0) {
      this.#served.set(model, text2);
      this.#mended(model);
      metrics.generation.set({ model }, traffic.release.generation);
      log.info(`${model}: serving generation ${traffic.release.generation}: ${wordsOf(traffic)}`);
    }
    await this.#loadFormer(traffic.release);
  }
  #swap(model, traffic, loaded) {
    const { pool, metrics, clock, breaker, log } = this.#ports;
    const before = this.#deployments.get(model);
    const { release } = traffic;
    const changed = before?.stable?.warm;
    if (changed !== void 0 && loaded.stable !== void 0 && changed !== loaded.stable) {
      const difference = contractDifference(changed.model, loaded.stable.model);
      if (difference !== void 0) {
        log.warn(
          `${model}: requests for the former stable may fail with ${loaded.stable.model.ref.version}: ${difference}`
        );
      }
    }
    const named = refsOf(release);
    const parts = {
      model,
      traffic,
      ...loaded,
      former: pool.former(model, named),
      before,
      now: clock.now().toISOString()
    };
    const deployment = deploymentOf({ ...parts, ...breaker !== void 0 && { breaker } }, metrics);
    this.#deployments.set(model, deployment);
    metrics.weight.set({ model }, traffic.share);
    metrics.ready.set({ model }, loaded.stable === void 0 ? 0 : 1);
    metrics.breaker.set({ model }, deployment.breaker.open ? 1 : 0);
    const generation = before?.traffic.release.generation;
    if (generation !== void 0 && generation !== release.generation) this.#retire(model, generation);
  }
  /** Series of a generation go once nobody compares with it; a scrape or two sees its last numbers. */
  #retire(model, generation) {
    const serves = () => this.#deployments.get(model)?.traffic.release.generation === generation;
    const timer = setTimeout(() => {
      if (!serves()) this.#ports.metrics.retire(model, generation);
    }, SERIES_KEPT_MS);
    timer.unref();
  }
  /** After a restart within the rollback window, the former stable is made warm again, so that going back needs no store. */
  async #loadFormer({ formerStable, plan, decision, model }) {
    const [former] = formerStable;
    const { pool, clock, log } = this.#ports;
    const since = clock.now().getTime() - Date.parse(decision.at);
    if (former === void 0 || !(since < (plan.rollbackWindowMs ?? 0)) || pool.has(former)) return;
    try {
      await pool.get(former);
    } catch (error) {
      log.warn(`${model}: the former stable ${former.version} is not kept warm: ${messageOf(error)}`);
    }
  }
  #sweep() {
    const now = this.#ports.clock.monotonicMs();
    const windows = [...this.#deployments.values()].map(({ traffic }) => traffic.release.plan.rollbackWindowMs ?? 0);
    this.#ports.pool.sweep(this.#named(), now, Math.max(0, ...windows));
  }
  #named() {
    return [...this.#deployments.values()].flatMap(({ traffic }) => refsOf(traffic.release));
  }
  /** With what a rollback would go to. */
  #cached() {
    return [...this.#deployments.values()].flatMap(({ traffic: { release } }) => [
      ...refsOf(release),
      ...release.formerStable.slice(0, FORMER_CACHED)
    ]);
  }
  #forget(model) {
    const gone = this.#deployments.get(model);
    if (gone !== void 0) {
      this.#deployments.delete(model);
      this.#retire(model, gone.traffic.release.generation);
      this.#ports.log.warn(`${model}: no longer on the branch, and no longer served`);
    }
    this.#served.delete(model);
    this.#mended(model);
    this.#ports.metrics.ready.set({ model }, 0);
  }
  #failed(subject, kind, error) {
    const fix = error instanceof TrainyardError ? ` ${error.fix}` : "";
    const text2 = `${messageOf(error)}${fix}`;
    const { metrics, log } = this.#ports;
    metrics.configErrors.inc({ kind });
    metrics.problem.set({ subject }, 1);
    if (this.#problems.get(subject) !== text2) log.error(`${subject}: ${text2}`);
    this.#problems.set(subject, text2);
  }
  #mended(subject) {
    if (!this.#problems.delete(subject)) return;
    this.#ports.metrics.problem.set({ subject }, 0);
    this.#ports.log.info(`${subject}: mended`);
  }
};
var SERIES_KEPT_MS = 5 * 6e4;
var FORMER_CACHED = 3;
function isServed(deployment) {
  return deployment !== void 0 && (deployment.stable !== void 0 || deployment.traffic.release.stable === null);
}
function wordsOf({ release, mode, share }) {
  const stable = release.stable === null ? "no stable yet" : `stable ${release.stable.version}`;
  if (release.candidate === null) return stable;
  const part2 = mode === "split" ? `${share * 100} %` : mode === "shadow" ? "in the shadow" : "loaded only";
  return `${stable}, candidate ${release.candidate.version} ${part2}`;
}

// src/serve/http/html.ts
function htmlReply(body, policy) {
  return {
    status: 200,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": `default-src 'none'; style-src 'unsafe-inline'; ${policy}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer"
    },
    body
  };
}
function escaped(text2) {
  return text2.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/serve/http/openapi.ts
var TENSOR = {
  type: "object",
  required: ["name", "shape", "datatype", "data"],
  properties: {
    name: { type: "string" },
    shape: { type: "array", items: { type: "integer" } },
    datatype: { type: "string", example: "FP32" },
    parameters: { type: "object" },
    data: { type: "array", items: {} }
  }
};
var INFER = {
  type: "object",
  required: ["inputs"],
  properties: {
    id: { type: "string" },
    parameters: { type: "object" },
    inputs: { type: "array", items: TENSOR },
    outputs: { type: "array", items: { type: "object", properties: { name: { type: "string" } } } }
  }
};
var ROWS = { type: "object", properties: { instances: { type: "array", items: { type: "object" } } } };
var infer = (version) => ({
  method: "post",
  path: `/v2/models/{model}${version}/infer`,
  tag: "Open Inference Protocol",
  summary: version === "" ? "Infer, by whatever the release says" : "Infer with one version, past the split",
  body: INFER,
  example: { inputs: [{ name: "feature", shape: [1, 1], datatype: "FP64", data: [1.5] }] }
});
var OPERATIONS = [
  {
    method: "post",
    path: "/v1/models/{model}/predict",
    tag: "Predict",
    summary: "Predict rows with values by feature name",
    body: ROWS,
    example: { instances: [{}] }
  },
  {
    method: "post",
    path: "/v1/models/{model}:predict",
    tag: "Predict",
    summary: "Predict as TensorFlow Serving does; /versions/{version} and /labels/stable|canary before the colon pin",
    body: ROWS,
    example: { instances: [{}] }
  },
  infer(""),
  infer("/versions/{version}"),
  ...[
    ["/v2", "Server metadata"],
    ["/v2/health/live", "Whether the server is alive"],
    ["/v2/health/ready", "Whether every model answers, and what keeps git from being followed"],
    ["/v2/models", "Names of the models"],
    ["/v2/models/{model}", "Inputs, outputs, versions and properties of a model"],
    ["/v2/models/{model}/versions/{version}", "The same of one version"],
    ["/v2/models/{model}/ready", "Whether a model answers"]
  ].map(([path, summary]) => ({ method: "get", path, tag: "Open Inference Protocol", summary })),
  {
    method: "post",
    path: "/v2/repository/index",
    tag: "Open Inference Protocol",
    summary: "What is loaded; git alone loads and unloads",
    example: {}
  },
  { method: "get", path: "/v1/models/{model}", tag: "Predict", summary: "Versions, as TensorFlow Serving says them" },
  {
    method: "get",
    path: "/v1/models/{model}/metadata",
    tag: "Predict",
    summary: "Signature, as TensorFlow Serving says it"
  },
  { method: "get", path: "/v1/status", tag: "Release", summary: "Commit, generations, shares and problems" },
  {
    method: "get",
    path: "/v1/evidence/{model}",
    tag: "Release",
    summary: "What the variants did since the step began"
  },
  {
    method: "post",
    path: "/v1/feedback",
    tag: "Release",
    summary: "Outcomes of earlier predictions",
    example: { prediction_id: "", outcome: "yes" }
  },
  { method: "get", path: "/metrics", tag: "Release", summary: "Prometheus metrics" },
  { method: "delete", path: "/v1/predictions/{id}", tag: "Administration", summary: "Erase a logged prediction" },
  {
    method: "post",
    path: "/v1/erase",
    tag: "Administration",
    summary: "Erase every logged prediction about one unit",
    example: { model: "", unit: "" }
  },
  {
    method: "post",
    path: "/v1/sync",
    tag: "Administration",
    summary: "Look at git now; signed as GitHub signs webhooks"
  }
];
var ERROR = {
  description: "What went wrong",
  content: {
    "application/json": {
      schema: { type: "object", required: ["error"], properties: { error: { type: "string" } } }
    }
  }
};
function openApi() {
  const paths = {};
  for (const operation of OPERATIONS) {
    const entry = paths[operation.path] ?? {};
    entry[operation.method] = operationOf(operation);
    paths[operation.path] = entry;
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Trainyard inference server",
      version: TRAINYARD_VERSION,
      license: { name: "Apache-2.0", identifier: "Apache-2.0" }
    },
    servers: [{ url: "/" }],
    security: [{}, { bearer: [] }],
    paths,
    components: { securitySchemes: { bearer: { type: "http", scheme: "bearer" } } }
  };
}
function operationOf({ method, path, tag: tag2, summary, body, example }) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  return {
    operationId: `${method}${path.replace(":", "_rows_").replace(/[^a-z0-9]+/gi, "_").replace(/_$/, "")}`,
    tags: [tag2],
    summary,
    parameters: names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
    ...(body !== void 0 || example !== void 0) && {
      requestBody: { content: { "application/json": { schema: body ?? { type: "object" }, example } } }
    },
    responses: { "200": { description: "The answer" }, default: ERROR }
  };
}

// src/serve/http/docs.ts
function docsRoutes() {
  const route = (handle) => [{ method: "GET", role: "none", handle }];
  return [
    ["/docs", route(page)],
    ["/openapi.json", route(() => jsonReply(openApi()))]
  ];
}
var POLICY = "script-src 'unsafe-inline'; connect-src 'self'; ";
function page() {
  const groups = [...new Set(OPERATIONS.map(({ tag: tag2 }) => tag2))];
  const sections = groups.map(
    (tag2) => `<h2>${tag2}</h2>${OPERATIONS.filter((one) => one.tag === tag2).map(card).join("")}`
  );
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Trainyard inference server</title><style>${STYLE}</style></head><body><header><h1>Trainyard inference server</h1><p>What git says, served. <a href="/">What serves now</a> · <a href="/openapi.json">openapi.json</a></p><div class="fill"><label>Model <select id="model" aria-label="Model"></select></label><label>Key or token <input id="key" type="password" autocomplete="off" placeholder="none"></label></div><p id="state" role="status"></p></header><main>${sections.join("")}</main><script>${SCRIPT}</script></body></html>`;
  return htmlReply(body, POLICY);
}
function card({ method, path, summary, example }) {
  const area = example === void 0 ? "" : `<label>Body<textarea rows="6" spellcheck="false">${escaped(JSON.stringify(example, null, 2))}</textarea></label>`;
  return `<details data-method="${method.toUpperCase()}" data-path="${path}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code> <span>${escaped(summary)}</span></summary>${area}<button type="button">Send</button><pre hidden tabindex="0" aria-label="Answer"></pre></details>`;
}
var STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d8dee6;--page:#fff;--card:#f6f8fa;--get:#1a6fb0;--post:#1f7a44;--delete:#b3362b}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf1;--soft:#9aa7b5;--line:#303a46;--page:#11161c;--card:#1a2129;--get:#6db6ee;--post:#62c48c;--delete:#f08a80}}
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}header,main{max-width:60rem;margin:0 auto;padding:1rem 1.25rem}h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.05rem;margin:1.75rem 0 .5rem}p{margin:.25rem 0;color:var(--soft)}a{color:var(--get)}.fill{display:flex;flex-wrap:wrap;gap:1rem;margin-top:1rem}label{display:block;font-size:.85rem;color:var(--soft)}select,input,textarea{display:block;width:100%;margin-top:.2rem;padding:.45rem .6rem;font:inherit;font-size:.95rem;color:var(--ink);background:var(--page);border:1px solid var(--line);border-radius:6px}.fill label{flex:1 1 14rem}code{overflow-wrap:anywhere}textarea,pre,code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85rem}details{border:1px solid var(--line);border-radius:8px;margin:.5rem 0;background:var(--card)}summary{display:flex;flex-wrap:wrap;gap:.25rem .6rem;align-items:baseline;padding:.6rem .8rem;cursor:pointer}summary b{min-width:4.2rem;font-size:.8rem}summary span{color:var(--soft);font-size:.9rem;flex-basis:100%}.get{color:var(--get)}.post{color:var(--post)}.delete{color:var(--delete)}details>label,details>button,details>pre{margin:0 .8rem .8rem}button{padding:.45rem 1.1rem;font:inherit;color:#fff;background:#1a5f95;border:0;border-radius:6px;cursor:pointer}button:focus-visible,summary:focus-visible,select:focus-visible,input:focus-visible,textarea:focus-visible{outline:2px solid var(--get);outline-offset:2px}pre{padding:.7rem;overflow:auto;max-height:24rem;background:var(--page);border:1px solid var(--line);border-radius:6px;white-space:pre-wrap;overflow-wrap:anywhere}`;
var SCRIPT = `const $=(s,r=document)=>r.querySelector(s);const headers=()=>{const key=$('#key').value;return key?{authorization:'Bearer '+key}:{}};
const examples={numeric:1,FP64:1,FP32:1,INT32:1,INT64:1,BOOL:true,BYTES:'text'};
async function fill(){const name=$('#model').value;if(!name)return;const answer=await fetch('/v2/models/'+encodeURIComponent(name),{headers:headers()});if(!answer.ok)return;const model=await answer.json();
const row=Object.fromEntries(model.inputs.filter(i=>i.shape.length===2&&i.shape[1]===1).map(i=>[i.name,examples[i.datatype]??1]));
const size=s=>s.map(n=>n<0?1:n);const data=i=>Array(size(i.shape).reduce((a,b)=>a*b,1)).fill(examples[i.datatype]??1);
for(const area of document.querySelectorAll('textarea')){const path=area.closest('details').dataset.path;
if(path.endsWith('predict'))area.value=JSON.stringify({instances:[row]},null,2);
if(path.endsWith('/infer'))area.value=JSON.stringify({inputs:model.inputs.map(i=>({name:i.name,shape:size(i.shape),datatype:i.datatype,data:data(i)}))},null,2);}
window.version=model.versions&&model.versions[0]}
async function start(){const answer=await fetch('/v2/models',{headers:headers()}).catch(()=>undefined);if(!answer||!answer.ok){$('#state').textContent=answer?'Send a key or a token to see the models.':'The server does not answer.';return}
const {models}=await answer.json();$('#model').replaceChildren(...models.map(name=>new Option(name)));$('#state').textContent=models.length?'':'No model is served.';await fill()}
$('#model').addEventListener('change',fill);$('#key').addEventListener('change',start);
document.addEventListener('click',async event=>{const button=event.target.closest('details>button');if(!button)return;const card=button.parentElement;const area=$('textarea',card);const out=$('pre',card);
const path=card.dataset.path.replace('{model}',encodeURIComponent($('#model').value)).replace('{version}',encodeURIComponent(window.version??'')).replace('{id}',encodeURIComponent('none'));
out.hidden=false;out.textContent='...';try{const began=performance.now();const answer=await fetch(path,{method:card.dataset.method,headers:{...headers(),...(area?{'content-type':'application/json'}:{})},body:area?area.value:undefined});
const text=await answer.text();const ms=(performance.now()-began).toFixed(1);let shown=text;try{shown=JSON.stringify(JSON.parse(text),null,2)}catch{}
out.textContent=answer.status+'  '+ms+' ms\\n'+shown}catch(error){out.textContent=String(error)}});start();`;

// src/serve/http/server.ts
import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { Server as NetServer } from "node:net";

// src/serve/http/refusals.ts
function refuseSockets(server) {
  server.on("clientError", ({ code = "" }, socket) => {
    if (!socket.writable || code === "ECONNRESET") socket.destroy();
    else say(socket, REFUSALS.get(code) ?? ["400 Bad Request", "this is no HTTP request"]);
  });
  server.on("connect", (_, socket) => say(socket, ["405 Method Not Allowed", "this is no proxy"]));
}
var REFUSALS = /* @__PURE__ */ new Map([
  ["HPE_HEADER_OVERFLOW", ["431 Request Header Fields Too Large", "the head of the request is too long"]],
  ["ERR_HTTP_REQUEST_TIMEOUT", ["408 Request Timeout", "the request took too long to come in"]]
]);
function say(socket, [status, error]) {
  const body = JSON.stringify({ error });
  socket.end(
    `HTTP/1.1 ${status}\r
content-type: application/json\r
content-length: ${body.length}\r
connection: close\r
\r
${body}`
  );
}

// src/serve/http/request.ts
import { promisify as promisify2 } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";
async function readBody(request, limit) {
  const announced = Number(request.headers["content-length"] ?? 0);
  if (announced > limit) throw tooLarge(limit);
  const body = await collected(request, limit);
  const encoding = request.headers["content-encoding"];
  if (encoding === void 0 || encoding === "" || encoding === "identity") return body;
  return unpacked(body, encoding.toLowerCase(), limit);
}
function collected(request, limit) {
  return new Promise((resolve5, reject) => {
    const chunks = [];
    let length = 0;
    request.on("data", (chunk) => {
      length += chunk.length;
      if (length > limit) return void reject(tooLarge(limit));
      chunks.push(chunk);
    });
    request.on("end", () => resolve5(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.on("error", () => reject(badRequest("the body broke off")));
  });
}
var UNPACK = /* @__PURE__ */ new Map([
  ["gzip", promisify2(gunzip)],
  ["x-gzip", promisify2(gunzip)],
  ["br", promisify2(brotliDecompress)],
  ["deflate", async (body, options) => promisify2((body[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(body, options)]
]);
async function unpacked(body, encoding, limit) {
  const unpack = UNPACK.get(encoding);
  if (unpack === void 0) {
    throw new HttpProblem(415, `Content-Encoding ${quoted(encoding)} is not read; gzip, deflate and br are`);
  }
  try {
    return await unpack(body, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE") throw tooLarge(limit);
    throw badRequest(`the body is not ${encoding}`);
  }
}
function tooLarge(limit) {
  return new HttpProblem(413, `the body has more than ${limit} bytes, which is the limit`, { connection: "close" });
}
function splitUrl(url) {
  const local = url.startsWith("/") ? url : url.replace(/^https?:\/\/[^/?]*/i, "");
  const at = local.indexOf("?");
  return at < 0 ? { path: local, query: "" } : { path: local.slice(0, at), query: local.slice(at + 1) };
}

// src/serve/http/target.ts
function targetOf(ports, name, version) {
  const deployment = deploymentFor(ports.state, name);
  const pinned = version === void 0 ? void 0 : pinnedFor(deployment, version, ports.metrics);
  const model = (pinned ?? deployment.stable ?? deployment.candidate)?.warm.model;
  if (model === void 0) throw new HttpProblem(503, `Model ${name} is not ready`, { "retry-after": "1" });
  return { deployment, pinned, model };
}
function deploymentFor({ deployments, status }, name) {
  const deployment = deployments.get(name) ?? deployments.get(name.replaceAll("_", "-"));
  if (deployment !== void 0) return deployment;
  if (!status.started) throw new HttpProblem(503, "The server has not read the repository yet", { "retry-after": "1" });
  throw notFound(`Model ${name} not found`);
}
var PINNED = /* @__PURE__ */ new WeakMap();
function pinnedFor(deployment, version, metrics) {
  const arms2 = PINNED.get(deployment) ?? /* @__PURE__ */ new Map();
  PINNED.set(deployment, arms2);
  const wanted = labelled(deployment, version);
  const arm = arms2.get(wanted) ?? pinnedArm(deployment, wanted, metrics);
  if (arm === void 0) throw notFound(`Model ${deployment.model} with version ${version} not found`);
  arms2.set(wanted, arm);
  return arm;
}
function labelled({ traffic, stable, candidate }, version) {
  const { names } = traffic.release.plan;
  const role = [
    { arm: stable, called: ["stable", names?.stable] },
    { arm: candidate, called: ["candidate", "canary", names?.candidate] }
  ].find(({ called }) => called.includes(version));
  return role?.arm?.warm.model.ref.version ?? version;
}
function loadedVersions({ stable, candidate, former }) {
  return [stable?.warm, candidate?.warm, ...former].flatMap((warm) => warm === void 0 ? [] : [warm.model]);
}

// src/serve/evidence/evidence.ts
function evidenceOf({ state, clock }, model) {
  const deployment = deploymentFor(state, model);
  const { traffic, stable, candidate, shadow, breaker, since, problem } = deployment;
  const { generation, environment } = traffic.release;
  const waiting = state.status.problems.get(model);
  const problems = [.../* @__PURE__ */ new Set([problem, waiting])].filter((text2) => text2 !== void 0);
  return {
    kind: "Evidence",
    schemaVersion: 1,
    model,
    environment,
    generation,
    window: traffic.window,
    since,
    at: clock.now().toISOString(),
    // A server that could not load what the generation names serves something else, and says so.
    servers: { total: 1, atGeneration: problem === void 0 ? 1 : 0, failing: problem === void 0 ? 0 : 1 },
    stable: stable?.counts?.record() ?? null,
    candidate: candidate?.counts?.record() ?? null,
    shadow: shadow?.record() ?? null,
    breaker: { open: breaker.open, reason: breaker.reason },
    problems
  };
}

// src/serve/protocol/wire-tensor.ts
function modelTensors(inputs, specs) {
  const tensors = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const spec = specs.find(({ name }) => name === input.name);
    if (spec === void 0) throw unknownInput(input.name, specs);
    checkSpec(input, spec);
    tensors.set(input.name, {
      type: toOnnx(input.datatype),
      shape: input.shape,
      values: valuesOf(input)
    });
  }
  const missing = specs.find(({ name }) => !tensors.has(name));
  if (missing !== void 0) throw badRequest(`input "${missing.name}" is missing`);
  return tensors;
}
function unknownInput(name, specs) {
  return unknown(
    "input",
    name,
    specs.map((spec) => spec.name)
  );
}
function checkSpec({ name, datatype, shape }, spec) {
  if (datatype !== spec.datatype) throw badRequest(`input "${name}" is ${datatype}; the model takes ${spec.datatype}`);
  const fits = shape.length === spec.shape.length && spec.shape.every((side, i) => side < 0 ? true : side === shape[i]);
  if (fits && !shape.includes(0)) return;
  throw badRequest(
    `input "${name}" has the shape [${shape.join(", ")}]; the model takes [${spec.shape.join(", ")}], -1 being any length from 1`
  );
}
function valuesOf({ name, datatype, shape, content }) {
  const length = elements(shape, name);
  if (content.kind === "json") return valuesFrom(datatype, flat(content.data, { name, shape, length }), name);
  const { bytes } = content;
  if (datatype === "BYTES") return texts(bytes, length, name);
  if (bytes.length !== length * sizeOf(datatype)) {
    throw badRequest(
      `input "${name}" has ${bytes.length} bytes; ${datatype} [${shape.join(", ")}] has ${length * sizeOf(datatype)}`
    );
  }
  if (datatype === "BOOL" && bytes.some((byte) => byte > 1)) {
    throw badRequest(`input "${name}": a byte of BOOL is 0 or 1`);
  }
  return valuesOver(datatype, bytes);
}
var NUMERIC = /* @__PURE__ */ new Set([
  ...["UINT8", "UINT16", "UINT32", "UINT64", "INT8", "INT16", "INT32", "INT64"],
  ...["FP16", "FP32", "FP64", "BOOL"]
]);
function numberColumn(input) {
  const { name, datatype, shape, content } = input;
  if (!NUMERIC.has(datatype)) throw badRequest(`input "${name}" is ${datatype}; the feature takes numbers`);
  if (content.kind === "binary") return numbersOf(datatype, valuesOf(input));
  const list2 = flat(content.data, { name, shape, length: elements(shape, name) });
  const present = list2.map((value) => value === null ? 0 : value);
  const numbers2 = numbersOf(datatype, valuesFrom(datatype, present, name));
  for (const [i, value] of list2.entries()) if (value === null) numbers2[i] = Number.NaN;
  return numbers2;
}
function textColumn(input) {
  const { name, datatype, shape, content } = input;
  if (datatype === "FP16" || datatype === "FP32" || datatype === "FP64") {
    throw badRequest(`input "${name}" is ${datatype}; the feature takes BYTES or whole numbers`);
  }
  const texts2 = (values) => Array.from(values, (value) => datatype === "BOOL" ? String(value === 1) : String(value));
  if (content.kind === "binary") return texts2(valuesOf(input));
  const list2 = flat(content.data, { name, shape, length: elements(shape, name) });
  const blank = datatype === "BYTES" ? "" : 0;
  const read = texts2(
    valuesFrom(
      datatype,
      list2.map((value) => value === null ? blank : value),
      name
    )
  );
  return read.map((text2, i) => list2[i] === null ? null : text2);
}
function elements(shape, name) {
  const length = shape.reduce((product, side) => product * side, 1);
  if (Number.isSafeInteger(length)) return length;
  throw badRequest(`input "${name}" has a shape of more elements than there can be`);
}
function flat(data, { name, shape, length }) {
  const nested = data.some(Array.isArray);
  const list2 = nested ? [] : data;
  if (nested) unnest(data, { name, shape, depth: 0, into: list2 });
  if (list2.length === length) return list2;
  throw badRequest(`input "${name}" has ${list2.length} elements; the shape [${shape.join(", ")}] has ${length}`);
}
function unnest(data, nest) {
  const { name, shape, depth, into } = nest;
  const last = depth === shape.length - 1;
  if (data.length !== shape[depth]) {
    throw badRequest(`input "${name}": a list at depth ${depth} has ${data.length} entries, side ${shape[depth]}`);
  }
  for (const entry of data) {
    if (last) into.push(entry);
    else if (Array.isArray(entry)) unnest(entry, { ...nest, depth: depth + 1 });
    else throw badRequest(`input "${name}" holds ${quoted(entry)} where a list of depth ${depth + 1} is expected`);
  }
}
function texts(bytes, length, name) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoder2 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const found = [];
  let at = 0;
  while (at < buffer.length && found.length <= length) {
    const end = at + 4 <= buffer.length ? at + 4 + buffer.readUInt32LE(at) : Number.POSITIVE_INFINITY;
    if (end > buffer.length) throw badRequest(`input "${name}": element ${found.length} goes past the end of the data`);
    try {
      found.push(decoder2.decode(buffer.subarray(at + 4, end)));
    } catch {
      throw badRequest(`input "${name}": element ${found.length} is not UTF-8 text, the only BYTES that models take`);
    }
    at = end;
  }
  if (found.length === length && at === buffer.length) return found;
  throw badRequest(`input "${name}" has other than the ${length} elements of its shape`);
}

// src/serve/model/features.ts
function featuresOf(manifest, preprocessing) {
  return manifest.inputs.map(({ name, type }) => {
    const encoding = preprocessing?.features.find((feature) => feature.name === name);
    return encoding?.type === "image" ? { name, type, image: encoding.shape } : { name, type };
  });
}
function featureSpecs(features) {
  return features.map(({ name, type, image }) => {
    if (image !== void 0) return { name, datatype: "FP32", shape: [-1, ...image] };
    const datatype = type === "category" ? "BYTES" : type === "boolean" ? "BOOL" : "FP64";
    return { name, datatype, shape: [-1, 1] };
  });
}
function columnsOfTensors(inputs, features) {
  const rows = inputs[0]?.shape[0] ?? 0;
  const columns = /* @__PURE__ */ new Map();
  for (const input of inputs) {
    const feature = features.find(({ name }) => name === input.name);
    if (feature === void 0) throw unknownInput(input.name, featureSpecs(features));
    checkShape(input, feature, rows);
    if (feature.image !== void 0) placeImage(feature, numberColumn(input), columns);
    else columns.set(feature.name, columnOf(feature, input));
  }
  const missing = features.find(({ name }) => !inputs.some((input) => input.name === name));
  if (missing !== void 0) {
    throw badRequest(`input "${missing.name}" is missing; send null where a row has no value for it`);
  }
  return { rows, columns };
}
function columnOf(feature, input) {
  if (feature.type === "category") return { kind: "text", values: textColumn(input) };
  const values = numberColumn(input);
  if (feature.type === "boolean") {
    const wrong2 = values.find((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
    if (wrong2 !== void 0) throw badRequest(`input "${input.name}" holds ${wrong2}; the feature is true or false`);
  }
  return { kind: "number", values };
}
function checkShape({ name, shape }, { image }, rows) {
  const sides = shape.slice(1);
  const wanted = image ?? [1];
  const same = sides.length === wanted.length && sides.every((side, i) => side === wanted[i]);
  if (shape[0] === rows && rows > 0 && (same || image === void 0 && sides.length === 0)) return;
  throw badRequest(
    `input "${name}" has the shape [${shape.join(", ")}]; ${rows > 0 ? rows : "at least one"} rows of [${wanted.join(", ")}] are expected`
  );
}
function placeImage({ name, image }, values, columns) {
  const names = valueNames(name, image);
  const rows = values.length / names.length;
  for (const [j, value] of names.entries()) {
    columns.set(value, {
      kind: "number",
      values: Float64Array.from({ length: rows }, (_, row) => values[row * names.length + j])
    });
  }
}
function columnsOfRecords(records, features, also) {
  const names = features.map(({ name }) => name);
  for (const [row, record] of records.entries()) {
    if (!isFields(record))
      throw badRequest(`row ${row} must be an object of values by feature, and is ${quoted(record)}`);
    const other = Object.keys(record).find((key) => !names.includes(key) && !also.has(key));
    if (other !== void 0) throw unknown("feature", other, names);
  }
  const rows = records;
  const columns = /* @__PURE__ */ new Map();
  for (const feature of features) {
    if (feature.image !== void 0) placeImage(feature, imagesOf(feature, rows), columns);
    else columns.set(feature.name, recordColumn(feature, rows));
  }
  return { rows: rows.length, columns };
}
function recordColumn(feature, rows) {
  const values = rows.map((record, row) => {
    const value = field(record, feature.name) ?? null;
    if (typeof value === "object" && value !== null) {
      throw badRequest(`row ${row}: feature "${feature.name}" must be one value, and is ${quoted(value)}`);
    }
    if (value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY) {
      throw badRequest(`row ${row}: feature "${feature.name}" is larger than any number that a model takes`);
    }
    return cellAt(feature, value, row);
  });
  if (feature.type === "category") return { kind: "text", values };
  return {
    kind: "number",
    values: Float64Array.from(values, (value) => value === null ? Number.NaN : Number(value))
  };
}
function cellAt(feature, cell, row) {
  try {
    return cellValue(feature, typeof cell === "bigint" && feature.type !== "category" ? Number(cell) : cell);
  } catch (error) {
    if (error instanceof TrainyardError) throw badRequest(`row ${row}: ${error.message}. ${error.fix}`);
    throw error;
  }
}
function imagesOf({ name, image }, rows) {
  const shape = image;
  const size = shape.reduce((product, side) => product * side, 1);
  const values = new Float64Array(rows.length * size).fill(Number.NaN);
  for (const [row, record] of rows.entries()) {
    const value = field(record, name) ?? null;
    if (value === null) continue;
    const list2 = Array.isArray(value) ? value.flat(shape.length) : [];
    if (list2.length !== size || !list2.every((cell) => typeof cell === "number" || cell === null)) {
      throw badRequest(`row ${row}: "${name}" must be a list of ${shape.join(" x ")} numbers`);
    }
    for (const [i, cell] of list2.entries()) values[row * size + i] = cell === null ? Number.NaN : Number(cell);
  }
  return values;
}

// src/serve/protocol/infer-response.ts
function writeInferResponse(answer2, nan) {
  const tails = [];
  const outputs = answer2.outputs.map((output) => {
    const { name, datatype, shape, values, binary } = output;
    const head = `{"name":${JSON.stringify(name)},"datatype":"${datatype}","shape":[${shape.join(",")}]`;
    if (!binary) return `${head},"data":[${jsonOf(datatype, values, nan)}]}`;
    const bytes = bytesOf(datatype, values);
    tails.push(bytes);
    return `${head},"parameters":{"binary_data_size":${bytes.length}}}`;
  });
  const { model, version, id, parameters } = answer2;
  const text2 = `{"model_name":${JSON.stringify(model)},"model_version":${JSON.stringify(version)},"id":${JSON.stringify(id)},"parameters":${parameters},"outputs":[${outputs.join(",")}]}`;
  if (tails.length === 0) return { body: text2 };
  const json = Buffer.from(text2);
  return { body: Buffer.concat([json, ...tails]), headerLength: json.length };
}
function bytesOf(datatype, values) {
  if (datatype !== "BYTES") {
    const { buffer, byteOffset, byteLength } = values;
    return Buffer.from(buffer, byteOffset, byteLength);
  }
  return Buffer.concat(
    values.flatMap((text2) => {
      const bytes = Buffer.from(text2);
      const length = Buffer.allocUnsafe(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    })
  );
}

// src/serve/model/prediction.ts
function decide(raw, rows, { task, classes, threshold }) {
  if (task === "regression") return { scores: raw };
  if (task === "binary") {
    const [negative = "", positive = ""] = classes;
    return { scores: raw, decisions: Array.from(raw, (p) => p >= threshold ? positive : negative) };
  }
  const width = classes.length;
  const scores = new Float64Array(rows);
  const decisions = [];
  for (let row = 0; row < rows; row++) {
    let best = 0;
    for (let k = 1; k < width; k++) {
      if (raw[row * width + k] > raw[row * width + best]) best = k;
    }
    scores[row] = raw[row * width + best];
    decisions.push(classes[best] ?? "");
  }
  return { scores, decisions };
}
function probabilities(raw, { task }) {
  if (task !== "binary") return raw;
  const both = new Float64Array(raw.length * 2);
  for (let row = 0; row < raw.length; row++) {
    both[2 * row] = 1 - raw[row];
    both[2 * row + 1] = raw[row];
  }
  return both;
}

// src/serve/model/served.ts
async function loadServed(ref, content, ports) {
  const started = ports.clock.monotonicMs();
  const { manifest, files } = content;
  const { format, engines } = ports;
  const decider = { task: manifest.task, classes: manifest.classes, threshold: ref.threshold ?? 0.5 };
  const common = {
    ref,
    manifest,
    platform: PLATFORMS.get(manifest.format) ?? `trainyard_${manifest.format}`,
    decider,
    bytes: [...files.values()].reduce((sum, file) => sum + file.length, 0)
  };
  const asRows = files.has(PREPROCESSING_FILE) || files.has(CALIBRATION_FILE);
  const parts = !asRows && format.loadTensors !== void 0 ? tensorParts(await format.loadTensors(manifest, files, engines), manifest, decider) : rowParts(await format.load(manifest, files, engines), content, decider);
  return { ...common, ...parts, loadMs: ports.clock.monotonicMs() - started };
}
var PLATFORMS = /* @__PURE__ */ new Map([
  ["onnx", "onnx_onnxv1"],
  ["tfjs", "tensorflowjs_layers"]
]);
function rowParts(predictor, { manifest, files }, decider) {
  const text2 = files.get(PREPROCESSING_FILE);
  const preprocessing = text2 === void 0 ? void 0 : parsePreprocessing(new TextDecoder().decode(text2));
  const features = featuresOf(manifest, preprocessing);
  const model = rowModelOf(manifest, files, predictor);
  return {
    takes: "columns",
    inputs: featureSpecs(features),
    outputs: rowOutputs(decider),
    features,
    ...preprocessing !== void 0 && { preprocessing },
    predict: (input) => predictRows(model, input, decider),
    dispose: () => predictor.dispose()
  };
}
function rowOutputs({ task, classes }) {
  if (task === "regression") return [{ name: "value", datatype: "FP64", shape: [-1, 1] }];
  return [
    { name: "probabilities", datatype: "FP64", shape: [-1, classes.length] },
    { name: "class", datatype: "BYTES", shape: [-1, 1] }
  ];
}
async function predictRows(model, input, decider) {
  if (input.kind !== "columns") throw new TypeError("this model takes columns");
  const { rows } = input;
  const raw = await model.predict(input.columns, rows);
  return rowPrediction(raw, rows, decider);
}
function rowPrediction(raw, rows, decider) {
  const decided = decide(raw, rows, decider);
  if (decider.task === "regression") {
    const value = { name: "value", datatype: "FP64", shape: [rows, 1], values: raw };
    return { rows, outputs: /* @__PURE__ */ new Map([["value", value]]), ...decided };
  }
  const shape = [rows, decider.classes.length];
  const all = { name: "probabilities", datatype: "FP64", shape, values: probabilities(raw, decider) };
  const one = { name: "class", datatype: "BYTES", shape: [rows, 1], values: decided.decisions ?? [] };
  return {
    rows,
    outputs: /* @__PURE__ */ new Map([
      [all.name, all],
      [one.name, one]
    ]),
    ...decided
  };
}
function tensorParts(model, manifest, decider) {
  const { signature } = model;
  const rows = manifest.inputs.length === 0 ? void 0 : model.rows;
  const scored2 = scoredOutput(manifest, model);
  const names = signature.outputs.map(({ name }) => name);
  const features = rows?.predictColumns === void 0 ? {} : { features: featuresOf(manifest) };
  return {
    takes: "tensors",
    inputs: signature.inputs.map(specOf),
    outputs: signature.outputs.map(specOf),
    ...features,
    async predict(input) {
      if (input.kind === "columns") {
        if (rows?.predictColumns === void 0) throw new TypeError("this model takes tensors");
        return rowPrediction(await rows.predictColumns(input.columns, input.rows), input.rows, decider);
      }
      const answers = await model.run(input.tensors, names);
      return { rows: input.rows, outputs: namedTensors(answers), ...scoresIn(answers, { scored: scored2, input, decider }) };
    },
    dispose: () => model.dispose()
  };
}
function specOf({ name, type, shape }) {
  const datatype = fromOnnx(type);
  if (datatype !== void 0) return { name, datatype, shape: shape.map((side) => side ?? -1) };
  throw new TrainyardError({
    code: "model-refused",
    message: `the tensor "${name}" of the model is of type ${type}, which the Open Inference Protocol does not have`,
    fix: "Export the model with tensors of numbers, truth values or texts; classifiers without ZipMap."
  });
}
function scoredOutput(manifest, { signature }) {
  try {
    return modelOutput(manifest, signature);
  } catch (error) {
    if (error instanceof TrainyardError) return void 0;
    throw error;
  }
}
function scoresIn(answers, how) {
  const { scored: scored2, input, decider } = how;
  const answer2 = scored2 === void 0 ? void 0 : answers.get(scored2.name);
  if (scored2 === void 0 || answer2 === void 0) return {};
  try {
    return decide(scored2.scores(answer2, input.rows), input.rows, decider);
  } catch (error) {
    if (error instanceof TrainyardError) return {};
    throw error;
  }
}
function namedTensors(answers) {
  return new Map(
    [...answers].map(([name, { type, shape, values }]) => {
      const datatype = fromOnnx(type);
      if (datatype === void 0) throw new Error(`output "${name}" is of type ${type}`);
      return [name, { name, datatype, shape, values }];
    })
  );
}
function isInputFault(error) {
  return error instanceof TrainyardError && (error.code === "row-invalid" || error.code === "model-inputs");
}

// src/serve/model/warm-up.ts
var BATCHES = [1, 1, 8, 32];
async function warmUp(model) {
  for (const [i, rows] of BATCHES.entries()) {
    const input = syntheticInput(model, rows, random(i, `warm-up/${model.ref.digest}`));
    if (input === void 0) return;
    try {
      const prediction = await model.predict(input);
      const bad = nonFinite(prediction);
      if (bad !== void 0) throw new Error(`output "${bad}" holds NaN or an infinity`);
    } catch (cause) {
      if (input.kind === "columns") throw failed(model, cause);
      return;
    }
  }
}
function nonFinite({ outputs }) {
  for (const { name, datatype, values } of outputs.values()) if (!allFinite(datatype, values)) return name;
  return void 0;
}
function syntheticInput(model, rows, stream) {
  if (model.features !== void 0) {
    const drawn = syntheticRows(model, rows, stream);
    const columns = rows > 1 ? withOddities(drawn.columns, model.preprocessing) : drawn.columns;
    return { kind: "columns", rows, columns };
  }
  const tensors = /* @__PURE__ */ new Map();
  for (const { name, datatype, shape } of model.inputs) {
    const sides = shape.map((side, i) => side >= 0 ? side : i === 0 ? rows : 1);
    const length = sides.reduce((product, side) => product * side, 1);
    const one = datatype === "BYTES" ? "1" : 1;
    tensors.set(name, {
      type: toOnnx(datatype),
      shape: sides,
      values: valuesFrom(datatype, new Array(length).fill(one), name)
    });
  }
  return { kind: "tensors", rows, tensors };
}
function syntheticRows(model, rows, stream) {
  const columns = /* @__PURE__ */ new Map();
  for (const feature of model.features ?? []) {
    const encoding = model.preprocessing?.features.find(({ name }) => name === feature.name);
    for (const [name, column] of columnsFor(feature, encoding, { rows, stream })) columns.set(name, column);
  }
  return { rows, columns };
}
function withOddities(columns, preprocessing) {
  const encodings = new Map(preprocessing?.features.map((encoding) => [encoding.name, encoding]));
  return new Map([...columns].map(([name, column]) => [name, withOddity(column, encodings.get(name))]));
}
function withOddity(column, encoding) {
  if (encoding === void 0 || encoding.type === "image") return column;
  const lacking = encoding.missing ? column.values.length - 1 : void 0;
  if (column.kind === "number") {
    return { kind: "number", values: column.values.map((value, row) => row === lacking ? Number.NaN : value) };
  }
  const levels = encoding.type === "category" ? encoding.levels : [];
  const unseen = unseenLevel(levels);
  return {
    kind: "text",
    values: column.values.map((value, row) => row === lacking ? null : row === 0 ? unseen : value)
  };
}
function unseenLevel(levels) {
  let level = "unseen";
  while (levels.includes(level)) level += "?";
  return level;
}
function columnsFor(feature, encoding, { rows, stream }) {
  const { name, type, image } = feature;
  if (type === "category") {
    const levels = encoding?.type === "category" && encoding.levels.length > 0 ? encoding.levels : ["a", "b"];
    const values = Array.from({ length: rows }, () => levels[stream.integer(levels.length)]);
    return /* @__PURE__ */ new Map([[name, { kind: "text", values }]]);
  }
  if (type === "boolean") {
    return /* @__PURE__ */ new Map([[name, { kind: "number", values: Float64Array.from({ length: rows }, () => stream.integer(2)) }]]);
  }
  const { mean, deviation: deviation2 } = encoding?.type === "numeric" || encoding?.type === "image" ? encoding : { mean: 0, deviation: 1 };
  const drawn = () => mean + deviation2 * normalQuantile(1e-3 + 0.998 * stream.uniform());
  const draw = encoding === void 0 ? () => Math.round(drawn()) : drawn;
  if (image === void 0) {
    return /* @__PURE__ */ new Map([[name, { kind: "number", values: Float64Array.from({ length: rows }, draw) }]]);
  }
  const data = Array.from({ length: rows * image.reduce((product, side) => product * side, 1) }, draw);
  const input = { name, datatype: "FP64", shape: [rows, ...image], content: { kind: "json", data } };
  return columnsOfTensors([input], [feature]).columns;
}
function failed({ ref, manifest }, cause) {
  return new TrainyardError({
    code: "warm-up-failed",
    message: `${manifest.model} ${ref.version} fails on synthetic rows: ${cause instanceof Error ? cause.message : String(cause)}`,
    fix: "Look at how it was exported; a model that answers NaN or fails on ordinary rows is not served.",
    cause
  });
}

// src/serve/routing/deadlines.ts
var Deadlines = class {
  #ms;
  #clock;
  #waiting = [];
  /** Place of the oldest that may still run. */
  #first = 0;
  #timer;
  constructor(ms, clock) {
    this.#ms = ms;
    this.#clock = clock;
  }
  /** The value, or undefined when it takes too long; nobody hears of a failure after that. */
  within(work) {
    return new Promise((resolve5, reject) => {
      const one = { due: this.#clock.monotonicMs() + this.#ms, late: () => resolve5(void 0), ended: false };
      this.#waiting.push(one);
      this.#letGo();
      this.#timer ??= this.#timed(this.#ms);
      work.then(
        (value) => {
          one.ended = true;
          resolve5(this.#clock.monotonicMs() > one.due ? void 0 : value);
        },
        (error) => {
          one.ended = true;
          reject(error);
        }
      );
    });
  }
  #timed(ms) {
    const timer = setTimeout(() => this.#look(), ms);
    timer.unref();
    return timer;
  }
  #look() {
    this.#timer = void 0;
    const now = this.#clock.monotonicMs();
    for (let one = this.#waiting[this.#first]; one !== void 0; one = this.#waiting[this.#first]) {
      if (!one.ended && one.due > now) {
        this.#timer = this.#timed(Math.ceil(one.due - now));
        return;
      }
      if (!one.ended) one.late();
      this.#first += 1;
    }
    this.#letGo();
  }
  /** Ended work at the front goes; the list is cut now and then, since taking one from its front moves all others. */
  #letGo() {
    while (this.#waiting[this.#first]?.ended === true) this.#first += 1;
    if (this.#first < SPARE) return;
    this.#waiting = this.#waiting.slice(this.#first);
    this.#first = 0;
  }
};
var SPARE = 256;

// src/serve/routing/shadow.ts
var ShadowQueue = class {
  #bound;
  #waiting = [];
  #running = false;
  constructor(bound) {
    this.#bound = bound;
  }
  /** Takes the work unless too much of it waits; answers whether it did. */
  offer(work) {
    if (this.#waiting.length >= this.#bound) return false;
    this.#waiting.push(work);
    if (!this.#running) {
      this.#running = true;
      setImmediate(() => void this.#next());
    }
    return true;
  }
  async #next() {
    const work = this.#waiting.shift();
    if (work === void 0) {
      this.#running = false;
      return;
    }
    await work();
    setImmediate(() => void this.#next());
  }
};

// src/serve/routing/answer.ts
var ArmProblem = class extends HttpProblem {
  arm;
  constructor({ status, message: message2 }, arm) {
    super(status, message2);
    this.arm = arm;
  }
};
var ModelFault = class extends Error {
  outcome;
  constructor(outcome, message2) {
    super(message2);
    this.outcome = outcome;
  }
};
var Answerer = class {
  #ports;
  #shadow;
  #deadlines;
  constructor(ports) {
    this.#ports = ports;
    this.#deadlines = new Deadlines(ports.timeoutMs, ports.clock);
    this.#shadow = new ShadowQueue(ports.shadowQueue);
  }
  /** Throws `ArmProblem`: 400 for an input that the model cannot take, 500 and 504 where stable itself fails; `HttpProblem` 503. */
  async answer(call) {
    const { deployment } = call;
    const arm = call.pinned ?? chosen(call);
    if (arm === void 0) throw new HttpProblem(503, `Model ${deployment.model} is not ready`, { "retry-after": "1" });
    try {
      const prediction = await this.#run(arm, call);
      if (arm.variant === "candidate") deployment.breaker.ended(false, this.#ports.clock.monotonicMs());
      if (arm === deployment.stable) this.#compare(call, prediction);
      return { prediction, arm, fellBack: false };
    } catch (error) {
      if (!(error instanceof ModelFault)) throw problemOf(error, arm);
      if (arm !== deployment.candidate || deployment.stable === void 0) {
        if (arm === deployment.stable) this.#compare(call, void 0);
        throw problemOf(error, arm);
      }
      return await this.#fallBack(call, arm, deployment.stable);
    }
  }
  async #fallBack(call, candidate, stable) {
    candidate.series.fellBack();
    candidate.counts?.fellBack();
    try {
      const prediction = await this.#predict(stable.warm, call.input);
      this.#letDown(call.deployment, candidate);
      return { prediction, arm: stable, fellBack: true };
    } catch (error) {
      throw problemOf(error, stable);
    }
  }
  #letDown(deployment, { warm }) {
    const { metrics, clock, log } = this.#ports;
    if (!deployment.breaker.ended(true, clock.monotonicMs())) return;
    metrics.breaker.set({ model: deployment.model }, 1);
    const { version, digest } = warm.model.ref;
    const { reason } = deployment.breaker;
    log.warn(`${deployment.model}: the candidate ${version} (${digest}) gets no more requests here: ${reason}`);
  }
  /** One variant's answer, counted. */
  async #run({ warm, series, counts }, { input, slices, id }) {
    const { clock } = this.#ports;
    const started = clock.monotonicMs();
    try {
      const prediction = await this.#predict(warm, input);
      const ms = clock.monotonicMs() - started;
      series.ended("ok", ms);
      counts?.ended("ok", ms, slices);
      counts?.predicted(prediction, drawnRow(id, prediction.rows));
      if (prediction.decisions !== void 0) series.predicted(prediction.decisions);
      return prediction;
    } catch (error) {
      const outcome = error instanceof ModelFault ? error.outcome : "client_error";
      const ms = clock.monotonicMs() - started;
      series.ended(outcome, ms);
      counts?.ended(outcome, ms, slices);
      throw error;
    }
  }
  async #predict(warm, input) {
    try {
      const prediction = await this.#deadlines.within(running(warm, input));
      if (prediction === void 0) {
        throw new ModelFault("timeout", `the model took longer than ${this.#ports.timeoutMs} ms`);
      }
      const bad = this.#ports.nan === "error" ? nonFinite(prediction) : void 0;
      if (bad !== void 0) throw new ModelFault("error", `output "${bad}" of the model is NaN or infinite`);
      return prediction;
    } catch (error) {
      if (error instanceof ModelFault) throw error;
      if (isInputFault(error)) throw badRequest(`${error.message}. ${error.fix}`);
      throw new ModelFault("error", messageOf(error));
    }
  }
  #compare(call, stable) {
    const { shadow, candidate, model } = call.deployment;
    if (shadow === void 0 || candidate === void 0 || call.pinned !== void 0) return;
    const { metrics } = this.#ports;
    const accepted = this.#shadow.offer(async () => {
      const answer2 = await this.#run(candidate, call).catch(() => void 0);
      const row = drawnRow(call.id, call.input.rows);
      shadow.compared({ stable, candidate: answer2, row, slices: call.slices });
      metrics.shadow.inc({ model, result: "compared" }, call.input.rows);
      call.onShadow?.(answer2);
    });
    if (accepted) return;
    shadow.dropped();
    metrics.shadow.inc({ model, result: "dropped" }, call.input.rows);
  }
};
function chosen({ deployment, unit, id }) {
  const { traffic, stable, candidate, breaker } = deployment;
  if (traffic.mode !== "split" || candidate === void 0 || breaker.open) return stable;
  if (traffic.share >= 1) return candidate;
  const salt = `${deployment.model}/${traffic.release.releaseId}`;
  return placeOf(salt, unit ?? id) < traffic.share ? candidate : stable;
}
function problemOf(error, arm) {
  if (error instanceof HttpProblem) return new ArmProblem(error, arm);
  if (!(error instanceof ModelFault)) return error;
  const { outcome, message: message2 } = error;
  return new ArmProblem(new HttpProblem(outcome === "timeout" ? 504 : 500, message2), arm);
}
async function running(warm, input) {
  warm.active += 1;
  try {
    return await warm.model.predict(input);
  } finally {
    warm.active -= 1;
  }
}

// src/serve/http/slices.ts
var NONE = [];
function slicesOf(declared, input, extra) {
  if (declared === void 0 || declared.length === 0) return NONE;
  const found = /* @__PURE__ */ new Set();
  for (const columns of declared) {
    for (let row = 0; row < input.rows; row++) {
      const values = columns.map((column) => valueAt(input, extra, { column, row }));
      if (values.includes(void 0)) continue;
      found.add(columns.map((column, i) => `${column}=${String(values[i]).slice(0, 100)}`).join(" "));
    }
  }
  return [...found];
}
function valueAt(input, extra, { column, row }) {
  const data = input.kind === "columns" ? input.columns.get(column) : void 0;
  const value = data === void 0 ? extra[row]?.[column] : data.values[row];
  return value === null || typeof value === "number" && Number.isNaN(value) ? void 0 : value;
}

// src/serve/http/unit.ts
function unitOf({ header, path }, { headers }, places) {
  const named = headers[header];
  if (typeof named === "string" && named !== "") return named;
  if (path === void 0) return void 0;
  for (const place of places) {
    const found = textAt(place, path);
    if (found !== void 0) return found;
  }
  return void 0;
}
function textAt(place, path) {
  let value = place;
  for (const key of path) value = isFields(value) ? field(value, key) : void 0;
  if (typeof value === "string" && value !== "") return value;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : void 0;
}

// src/serve/http/infer.ts
var ARM_HEADER = "x-trainyard-arm";
async function infer2(ports, target, received) {
  const headerLength = received.headers["inference-header-content-length"];
  const body = { bytes: received.body, ...typeof headerLength === "string" && { headerLength } };
  const request = readInferRequest(body, target.model.inputs);
  const wishes = wishedOutputs(request, target.model.outputs);
  const input = inputOf(request, target.model);
  const call = { target, input, places: [request.body], extra: [] };
  const { answered, id } = await answerCall(ports, call, received);
  const { prediction } = answered;
  const outputs = wishes.map(({ name, binary }) => {
    const tensor = prediction.outputs.get(name);
    if (tensor === void 0) throw new HttpProblem(500, `the model gave no output "${name}"`);
    return { ...tensor, binary };
  });
  const { version } = answered.arm.warm.model.ref;
  const parameters = parametersText(target, answered, id);
  const answer2 = { model: target.deployment.model, version, id: request.id ?? id, parameters, outputs };
  const written = writeInferResponse(answer2, ports.nan);
  const headers = lineage(target, answered, id);
  headers["content-type"] = written.headerLength === void 0 ? JSON_TYPE : "application/octet-stream";
  if (written.headerLength !== void 0) headers["inference-header-content-length"] = String(written.headerLength);
  return { status: 200, headers, body: written.body };
}
function inputOf(request, model) {
  if (model.takes === "columns") return { kind: "columns", ...columnsOfTensors(request.inputs, model.features ?? []) };
  const tensors = modelTensors(request.inputs, model.inputs);
  const rows = tensors.values().next().value?.shape[0] ?? 1;
  return { kind: "tensors", rows, tensors };
}
async function answerCall(ports, call, received) {
  const { target, input } = call;
  const { limits, recorder, clock } = ports;
  if (input.rows > limits.batchRows) {
    throw new HttpProblem(413, `the request has ${input.rows} rows; ${limits.batchRows} are allowed in one`);
  }
  const { deployment, pinned } = target;
  const started = clock.monotonicMs();
  const id = recorder.nextId();
  const unit = unitOf(ports.unit, received, call.places);
  const slices = slicesOf(deployment.traffic.release.plan.slices, input, call.extra);
  const shadowed = deployment.shadow === void 0 ? void 0 : (said) => recorder.shadowed(id, said);
  const answered = await answeredBy(ports, { deployment, input, unit, id, pinned, slices, onShadow: shadowed });
  const ms = clock.monotonicMs() - started;
  const logged = recorder.predicted({ id, deployment, answered, input, unit, ms });
  if (logged !== void 0) await logged;
  return { answered, id };
}
async function answeredBy({ answerer }, call) {
  try {
    return await answerer.answer(call);
  } catch (error) {
    if (!(error instanceof ArmProblem)) throw error;
    throw new HttpProblem(error.status, error.message, madeBy(call.deployment, error.arm));
  }
}
function parametersText({ deployment }, { arm, fellBack }, id) {
  const fell = fellBack ? ',"fell_back":true' : "";
  return `{"variant":"${arm.variant}","arm":"${armName(deployment, arm)}","digest":"${arm.warm.model.ref.digest}","generation":${deployment.traffic.release.generation},"prediction_id":"${id}"${fell}}`;
}
function lineage(target, answered, id) {
  const headers = madeBy(target.deployment, answered.arm);
  headers["x-prediction-id"] = id;
  return headers;
}
function madeBy(deployment, arm) {
  const { version, digest } = arm.warm.model.ref;
  return {
    "x-trainyard-model": deployment.model,
    "x-trainyard-version": version,
    "x-trainyard-digest": digest,
    "x-trainyard-variant": arm.variant,
    [ARM_HEADER]: armName(deployment, arm)
  };
}

// src/serve/http/metadata.ts
var EXTENSIONS = ["binary_tensor_data", "model_repository"];
function serverMetadata() {
  return jsonReply({ name: "trainyard", version: TRAINYARD_VERSION, extensions: EXTENSIONS });
}
function live() {
  return jsonReply({ live: true });
}
function ready({ state }, stopping) {
  const { started, complete, problems } = state.status;
  const is = complete && !stopping;
  const said = [...problems].map(([subject, text2]) => `${subject}: ${text2}`);
  const why = stopping ? "the server is stopping" : started ? "models are not loaded" : "git has not been read yet";
  const facts = { ...said.length > 0 && { problems: said }, ...!is && { error: why } };
  return jsonReply({ live: true, ready: is, ...facts }, is ? 200 : 503);
}
function modelList({ state }) {
  return jsonReply({ models: [...state.deployments.keys()] });
}
function modelMetadata(ports, name, version) {
  const { deployment, model } = targetOf(ports, name, version);
  const { inputs, outputs, platform, ref, decider } = model;
  const versions = [...new Set(loadedVersions(deployment).map((one) => one.ref.version))];
  const properties = {
    digest: ref.digest,
    task: decider.task,
    ...decider.classes.length > 0 && { classes: JSON.stringify(decider.classes) },
    ...decider.task === "binary" && { threshold: String(decider.threshold) }
  };
  return jsonReply({ name, versions, platform, inputs, outputs, properties });
}
function modelReady(ports, name, version) {
  const { deployment, pinned } = targetOf(ports, name, version);
  const is = pinned !== void 0 || deployment.stable !== void 0;
  if (is) return jsonReply({ name, ready: true });
  return jsonReply({ name, ready: false, error: `Model ${name} is not ready` }, 503);
}
function repositoryIndex({ state }, readyOnly) {
  const rows = [...state.deployments.values()].flatMap((deployment) => {
    const problem = state.status.problems.get(deployment.model);
    const loaded = loadedVersions(deployment);
    if (loaded.length > 0) return loaded.map((model) => indexRow(deployment, model));
    return [{ name: deployment.model, version: "", state: "UNAVAILABLE", reason: problem ?? "nothing is released" }];
  });
  return jsonReply(rows.filter((row) => !readyOnly || row.state === "READY"));
}
function indexRow({ model, stable, candidate }, { ref }) {
  const role = ref === stable?.warm.model.ref ? "stable" : ref === candidate?.warm.model.ref ? "candidate" : "kept for a rollback";
  return { name: model, version: ref.version, state: "READY", reason: role };
}
function loadRefused() {
  throw new HttpProblem(
    403,
    "models are loaded and unloaded by what the deploy branch in git says, never by a request"
  );
}
function versionStatus({ state }, name, version) {
  const deployment = deploymentFor(state, name);
  const models2 = loadedVersions(deployment).filter(({ ref }) => version === void 0 || ref.version === version);
  if (version !== void 0 && models2.length === 0) throw notFound(`Model ${name} with version ${version} not found`);
  const status = models2.map(({ ref }) => ({
    version: ref.version,
    state: "AVAILABLE",
    status: { error_code: "OK", error_message: "" }
  }));
  return jsonReply({ name, ready: deployment.stable !== void 0, model_version_status: status });
}
function signatureDef(ports, name, version) {
  const { model } = targetOf(ports, name, version);
  const tensors = (list2) => Object.fromEntries(
    list2.map((spec) => [
      spec.name,
      {
        name: spec.name,
        dtype: DTYPES.get(spec.datatype) ?? "DT_INVALID",
        tensor_shape: { dim: spec.shape.map((side) => ({ size: String(side), name: "" })), unknown_rank: false }
      }
    ])
  );
  const definition = {
    inputs: tensors(model.inputs),
    outputs: tensors(model.outputs),
    method_name: "tensorflow/serving/predict"
  };
  return jsonReply({
    model_spec: { name, signature_name: "", version: model.ref.version },
    metadata: { signature_def: { signature_def: { serving_default: definition } } }
  });
}
var DTYPES = new Map([
  ["BOOL", "DT_BOOL"],
  ["BYTES", "DT_STRING"],
  ["FP16", "DT_HALF"],
  ["FP32", "DT_FLOAT"],
  ["FP64", "DT_DOUBLE"],
  ...["INT8", "INT16", "INT32", "INT64", "UINT8", "UINT16", "UINT32", "UINT64"].map((name) => [
    name,
    `DT_${name}`
  ])
]);
function serverStatus({ state }) {
  const { status, deployments } = state;
  const models2 = [...deployments.values()].map((one) => {
    const { release, mode, share } = one.traffic;
    const named = (ref) => ref === void 0 ? null : { version: ref.version, digest: ref.digest };
    return {
      model: one.model,
      generation: release.generation,
      phase: release.phase,
      mode,
      share: one.breaker.open ? 0 : share,
      names: release.plan.names ?? { stable: "stable", candidate: "candidate" },
      stable: named(one.stable?.warm.model.ref),
      candidate: named(one.candidate?.warm.model.ref),
      breaker: { open: one.breaker.open, reason: one.breaker.reason },
      since: one.since
    };
  });
  const { commit, syncedAt, problems } = status;
  return jsonReply({
    commit: commit ?? null,
    syncedAt: syncedAt ?? null,
    problems: Object.fromEntries(problems),
    models: models2
  });
}

// src/serve/http/predict.ts
async function predict(ports, target, received) {
  const body = parseJson(textOf(received.body));
  const records = recordsIn(body, target);
  const { prediction, headers, id, version, variant, digest, arm } = await predictRecords(
    ports,
    { target, received, body },
    records
  );
  const text2 = JSON.stringify({
    model: target.deployment.model,
    version,
    digest,
    variant,
    arm,
    prediction_id: id,
    predictions: rowsOf(prediction, target.model.decider)
  });
  return { status: 200, headers: { ...headers, "content-type": JSON_TYPE }, body: text2 };
}
function recordsIn(body, { model }) {
  if (Array.isArray(body)) return some(body);
  if (!isFields(body)) throw badRequest(`the body must be an object of values by feature, and is ${quoted(body)}`);
  const instances = field(body, "instances");
  const isFeature = model.features?.some(({ name }) => name === "instances") ?? false;
  return Array.isArray(instances) && !isFeature ? some(instances) : [body];
}
function some(records) {
  if (records.length > 0) return records;
  throw badRequest("there is no row to predict");
}
async function predictRecords(ports, { target, received, body }, records) {
  const { features } = target.model;
  if (features === void 0) {
    throw badRequest(
      `the inputs of model ${target.deployment.model} are tensors, not named features: ${target.model.inputs.map(({ name, datatype, shape }) => `${name} ${datatype} [${shape.join(", ")}]`).join(", ")}. Send them to /v2/models/${target.deployment.model}/infer.`
    );
  }
  const declared = target.deployment.traffic.release.plan.slices ?? [];
  const names = new Set(features.map(({ name }) => name));
  const also = new Set(declared.flat().filter((column) => !names.has(column)));
  const who = ports.unit.path?.slice(0, 1) ?? [];
  const columns = columnsOfRecords(records, features, /* @__PURE__ */ new Set([...also, ...who]));
  const extra = also.size === 0 ? [] : records.map((record) => extraOf(record, also));
  const places = [body, ...records.length === 1 ? records : []];
  const call = { target, input: { kind: "columns", ...columns }, places, extra };
  const { answered, id } = await answerCall(ports, call, received);
  const { version, digest } = answered.arm.warm.model.ref;
  const headers = lineage(target, answered, id);
  const { variant } = answered.arm;
  const arm = armName(target.deployment, answered.arm);
  return { prediction: answered.prediction, headers, id, version, digest, variant, arm };
}
function extraOf(record, also) {
  return Object.fromEntries(
    [...also].map((name) => {
      const value = field(record, name) ?? null;
      return [name, typeof value === "object" ? null : value];
    })
  );
}
function rowsOf(prediction, { task, classes }) {
  const { rows, scores, decisions } = prediction;
  if (task === "regression") return Array.from({ length: rows }, (_, row) => ({ value: scores?.[row] }));
  const all = prediction.outputs.get("probabilities")?.values;
  return Array.from({ length: rows }, (_, row) => ({
    class: decisions?.[row],
    probabilities: Object.fromEntries(classes.map((name, k) => [name, all[row * classes.length + k]]))
  }));
}

// src/serve/http/status-style.ts
var STATUS_STYLE = `:root{color-scheme:light dark;--ink:#1c2430;--soft:#5b6675;--line:#d8dee6;--page:#fff;--card:#f6f8fa;--stable:#1a5f95;--candidate:#b35900;--pass:#1f7a44;--fail:#b3362b;--wait:#8a6100}
@media(prefers-color-scheme:dark){:root{--ink:#e6ebf1;--soft:#9aa7b5;--line:#303a46;--page:#11161c;--card:#1a2129;--stable:#6db6ee;--candidate:#f0a35e;--pass:#62c48c;--fail:#f08a80;--wait:#e3bc62}}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,"DejaVu Sans",sans-serif;color:var(--ink);background:var(--page)}header,main{max-width:68rem;margin:0 auto;padding:1rem 1.25rem}h1{font-size:1.5rem;margin:.5rem 0 0}h2{font-size:1.2rem;margin:0 0 .75rem;display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}h3{font-size:.95rem;margin:1.25rem 0 .4rem}p{margin:.35rem 0}small,header p{color:var(--soft);font-weight:400}a{color:var(--stable)}code{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.85em;color:var(--soft)}section{border:1px solid var(--line);border-radius:10px;background:var(--card);padding:1rem 1.25rem;margin:0 0 1.25rem}.phase{font-size:.8rem;border:1px solid currentColor;border-radius:999px;padding:.05rem .7rem;margin-left:auto;color:var(--stable)}.phase.canary,.phase.shadow,.phase.warming{color:var(--candidate)}.phase.aborting,.phase.rejected,.phase.paused{color:var(--fail)}.bar{height:.9rem;border-radius:999px;overflow:hidden;background:var(--stable);display:flex;justify-content:flex-end}.bar i{background:var(--candidate)}.legend{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 1rem}.stable b{color:var(--stable)}.candidate b{color:var(--candidate)}.why{margin-top:.75rem}.rejected b,.fail{color:var(--fail)}.pass{color:var(--pass)}.inconclusive{color:var(--wait)}.problems{border:1px solid var(--fail);border-radius:8px;padding:.6rem .8rem .6rem 2rem}.wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.875rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}thead th{color:var(--soft);font-weight:500}tbody th{font-weight:500;white-space:nowrap}.numbers{width:auto}.numbers td,.numbers thead th{text-align:right;font-variant-numeric:tabular-nums}`;

// src/serve/http/status-page.ts
var REFRESH_S = 5;
function statusPage(ports) {
  const { deployments, status } = ports.state;
  const cards = [...deployments.values()].map((one) => card2(one, evidenceOf(ports, one.model)));
  const problems = [...status.problems].map(([about, what]) => `<li><b>${escaped(about)}</b>: ${escaped(what)}</li>`);
  const read = status.syncedAt === void 0 ? "git has not been read yet" : `git read at ${time(status.syncedAt)}`;
  const commit = status.commit === void 0 ? "" : `, commit <code>${status.commit.slice(0, 12)}</code>`;
  const none = "<p>No model is served. The first promotion of a model makes its deploy branch.</p>";
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="refresh" content="${REFRESH_S}"><title>What serves now</title><style>${STATUS_STYLE}</style></head><body><header><h1>What serves now</h1><p>${read}${commit} · <a href="/docs">try the routes</a></p></header><main>${problems.length === 0 ? "" : `<ul class="problems">${problems.join("")}</ul>`}${cards.length === 0 ? none : cards.join("")}</main></body></html>`;
  return htmlReply(body, "");
}
function card2(deployment, evidence) {
  const { release } = deployment.traffic;
  const { decision, rejected } = release;
  const open2 = deployment.breaker.open;
  const share = open2 ? 0 : deployment.traffic.share;
  const news = rejected.filter(({ reason }) => !decision.reason.includes(reason));
  const gone = news.map(
    ({ version, reason }) => `<p class="rejected"><b>${escaped(version)} is rejected.</b> ${escaped(reason)}</p>`
  );
  return `<section><h2>${escaped(deployment.model)} <small>in ${escaped(release.environment)}</small> <span class="phase ${release.phase.toLowerCase()}">${stateOf(release)}</span></h2>${bar(release, share)}<p class="why">${escaped(decision.reason)} <small>${escaped(decision.by.login)}, ${time(decision.at)}</small></p>${gone.join("")}${arms(evidence)}${judged(release, evidence)}</section>`;
}
function time(iso) {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}
function stateOf({ phase, weight }) {
  return phase === "CANARY" ? `${phase} ${figure(weight)} %` : phase;
}
function bar({ stable, candidate, phase }, share) {
  const percent = Math.round(share * 1e3) / 10;
  const said = (name, ref, part2) => ref === null ? "" : `<span class="${name}"><b>${escaped(ref.version)}</b> ${name}, ${part2} % <code>${shortDigest(ref.digest)}</code></span>`;
  const left = said("stable", stable, Math.round((100 - percent) * 10) / 10);
  const right = said("candidate", candidate, percent);
  const copies = phase === "SHADOW" ? "<p>The candidate answers copies of all requests; nobody sees its answers.</p>" : "";
  return `<div class="bar" role="img" aria-label="${percent} % of requests go to the candidate"><i style="width:${percent}%"></i></div><p class="legend">${left}${right}</p>${copies}`;
}
var ROWS2 = [
  ["requests", ({ requests }) => figure(requests)],
  ["errors", ({ errors, requests }) => part(errors, requests)],
  ["refused requests", ({ clientErrors, requests }) => part(clientErrors, requests + clientErrors)],
  ["wrong answers, where outcomes came", ({ labelled: { rows, right } }) => part(rows - right, rows)],
  ["time, median", (arm) => quantile(arm, 0.5)],
  ["time, p95", (arm) => quantile(arm, 0.95)]
];
function quantile({ latency }, q) {
  const ms = latency === null ? Number.NaN : binnedQuantile(latency, q);
  return Number.isNaN(ms) ? "none" : timeText(ms);
}
function arms({ stable, candidate, since }) {
  const both = [stable, candidate].filter((arm) => arm !== null);
  if (both.length === 0) return "";
  const head = both.map(({ version }) => `<th scope="col">${escaped(version)}</th>`).join("");
  const rows = ROWS2.map(
    ([name, of]) => `<tr><th scope="row">${name}</th>${both.map((arm) => `<td>${of(arm)}</td>`).join("")}</tr>`
  );
  return `<h3>Since ${time(since)}, on this server</h3><div class="wide"><table class="numbers"><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}
function judged(release, evidence) {
  const trying = evidence.candidate !== null && evidence.stable !== null && release.phase !== "ABORTING";
  if (trying) return checksTable("What that says now", verdictOf(release, evidence));
  const { last } = release.analysis;
  return last === null ? "" : checksTable("What the last decision went by", last);
}
function checksTable(title, { verdict, reason, checks }) {
  if (checks.length === 0) return "";
  return `<h3>${title}: <span class="${verdict}">${verdict}</span></h3><p>${escaped(reason)}</p><div class="wide"><table><thead><tr>${["check", "verdict", "stable", "candidate", "observed", "required"].map((name) => `<th scope="col">${name}</th>`).join("")}</tr></thead><tbody>${checks.map(checkRow).join("")}</tbody></table></div>`;
}
function checkRow({ name, verdict, stable, candidate, observed, required: required2, method }) {
  const cells = [stable ?? "", candidate ?? "", observed, required2].map((text2) => `<td>${escaped(text2)}</td>`).join("");
  return `<tr title="${escaped(method)}"><th scope="row">${escaped(name)}</th><td class="${verdict}">${verdict}</td>${cells}</tr>`;
}

// src/serve/http/tensorflow.ts
async function predictTensorflow(ports, target, received) {
  const body = parseJson(textOf(received.body));
  if (!isFields(body))
    throw badRequest(`the body must be an object with "instances" or "inputs", and is ${quoted(body)}`);
  const signature = field(body, "signature_name") ?? "serving_default";
  if (signature !== "serving_default")
    throw badRequest(`there is no signature ${quoted(signature)}; serving_default is`);
  const [instances, inputs] = [field(body, "instances"), field(body, "inputs")];
  if (instances === void 0 === (inputs === void 0)) throw badRequest('send either "instances" or "inputs"');
  if (instances !== void 0 && !Array.isArray(instances)) throw badRequest('"instances" must be a list of rows');
  const rows = instances === void 0 ? void 0 : some(instances);
  const { prediction, headers } = target.model.takes === "columns" ? await predictRecords(ports, { target, received, body }, rows ?? rowsIn(inputs)) : await predictTensors(ports, { target, received, body }, tensorsIn(rows, inputs, target.model.inputs));
  const text2 = rows === void 0 ? `{"outputs":${columnar(prediction, ports.nan)}}` : `{"predictions":${rowwise(prediction, ports.nan)}}`;
  return { status: 200, headers: { ...headers, "content-type": JSON_TYPE }, body: text2 };
}
function rowsIn(inputs) {
  if (!isFields(inputs)) throw badRequest(`"inputs" must be an object of lists by feature, and is ${quoted(inputs)}`);
  const columns = Object.entries(inputs).map(([name, list2]) => {
    if (!Array.isArray(list2)) throw badRequest(`"inputs": ${quoted(name)} must be a list with a value a row`);
    return [name, list2];
  });
  const length = columns[0]?.[1].length ?? 0;
  if (length === 0 || columns.some(([, list2]) => list2.length !== length)) {
    throw badRequest('"inputs" must have equally many values for each feature, and at least one');
  }
  return Array.from(
    { length },
    (_, row) => Object.fromEntries(columns.map(([name, list2]) => [name, single(list2[row] ?? null)]))
  );
}
function single(value) {
  return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
async function predictTensors(ports, { target, received, body }, tensors) {
  const rows = tensors.values().next().value?.shape[0] ?? 1;
  const call = { target, input: { kind: "tensors", rows, tensors }, places: [body], extra: [] };
  const { answered, id } = await answerCall(ports, call, received);
  return { prediction: answered.prediction, headers: lineage(target, answered, id) };
}
function tensorsIn(rows, inputs, specs) {
  const [only] = specs;
  const wires = specs.map((spec) => {
    const nested = rows === void 0 ? columnOf2(inputs, spec, specs) : stacked(rows, spec, specs);
    const shape = shapeOf(nested);
    return { name: spec.name, datatype: spec.datatype, shape, content: { kind: "json", data: nested } };
  });
  if (only === void 0) throw badRequest("the model takes no input");
  return modelTensors(wires, specs);
}
function columnOf2(inputs, { name }, specs) {
  const value = isFields(inputs) ? field(inputs, name) : specs.length === 1 ? inputs : void 0;
  if (Array.isArray(value)) return value;
  throw badRequest(`"inputs" needs a list for each of ${specs.map((spec) => spec.name).join(", ")}`);
}
function stacked(rows, { name }, specs) {
  return rows.map((row, i) => {
    const value = isFields(row) ? field(row, name) : specs.length === 1 ? row : void 0;
    if (value !== void 0) return value;
    throw badRequest(`instance ${i} needs a value for each of ${specs.map((spec) => spec.name).join(", ")}`);
  });
}
function shapeOf(nested) {
  const shape = [];
  for (let at = nested; Array.isArray(at); at = at[0]) shape.push(at.length);
  return shape;
}
function columnar({ outputs }, nan) {
  return byName([...outputs.values()].map((tensor) => [tensor.name, nestedText(textsOf(tensor, nan), tensor.shape)]));
}
function rowwise({ outputs, rows }, nan) {
  const tensors = [...outputs.values()].map((tensor) => ({ tensor, texts: textsOf(tensor, nan) }));
  const row = (index) => byName(
    tensors.map(({ tensor: { name, shape }, texts: texts2 }) => {
      const width = texts2.length / rows;
      const sides = shape.slice(1);
      return [name, nestedText(texts2.slice(index * width, (index + 1) * width), sides)];
    })
  );
  return `[${Array.from({ length: rows }, (_, index) => row(index)).join(",")}]`;
}
function textsOf({ datatype, values }, nan) {
  return elementTexts(datatype, values, nan);
}
function byName(texts2) {
  const [only] = texts2;
  if (only !== void 0 && texts2.length === 1) return only[1];
  return `{${texts2.map(([name, text2]) => `${JSON.stringify(name)}:${text2}`).join(",")}}`;
}
function nestedText(texts2, shape) {
  if (shape.length === 0) return texts2[0] ?? "null";
  if (shape.length === 1) return `[${texts2.join(",")}]`;
  const [side = 0, ...inner] = shape;
  const width = texts2.length / side;
  const parts = Array.from({ length: side }, (_, i) => nestedText(texts2.slice(i * width, (i + 1) * width), inner));
  return `[${parts.join(",")}]`;
}

// src/serve/http/router.ts
var get = (handle, role = "read") => ({ method: "GET", role, handle });
var post = (handle, role = "read") => ({ method: "POST", role, handle });
var heavy = (handle) => ({ method: "POST", role: "infer", heavy: true, handle });
var INFER2 = heavy((ports, names, received) => infer2(ports, asked(ports, names, received), received));
var PREDICT = heavy((ports, names, received) => predict(ports, asked(ports, names, received), received));
var TENSORFLOW = heavy((ports, names, received) => predictTensorflow(ports, asked(ports, names, received), received));
var FIXED = /* @__PURE__ */ new Map([
  ["/", [get((ports) => statusPage(ports))]],
  ["/v2", [get(() => serverMetadata(), "none")]],
  ["/v2/health/live", [get(() => live(), "none")]],
  ["/v2/health/ready", [get((ports) => ready(ports, ports.stopping()), "none")]],
  ["/v2/models", [get((ports) => modelList(ports))]],
  ["/v2/repository/index", [post((ports, _, { body }) => repositoryIndex(ports, wantsReady(body)))]],
  ["/v1/models", [get((ports) => modelList(ports))]],
  ["/v1/status", [get((ports) => serverStatus(ports))]],
  ["/metrics", [get(metricsPage, "metrics")]]
]);
var V2 = /* @__PURE__ */ new Map([
  ["", [get((ports, { model, version }) => modelMetadata(ports, model, version))]],
  ["/ready", [get((ports, { model, version }) => modelReady(ports, model, version), "none")]],
  ["/infer", [INFER2]]
]);
var V1 = /* @__PURE__ */ new Map([
  ["", [get((ports, { model, version }) => versionStatus(ports, model, version))]],
  ["/metadata", [get((ports, { model, version }) => signatureDef(ports, model, version))]],
  ["/predict", [PREDICT]],
  [":predict", [TENSORFLOW]]
]);
var PATTERNS = [
  [/^\/v2\/models\/([^/]+)(?:\/versions\/([^/]+))?(|\/ready|\/infer)$/, V2],
  [/^\/v1\/models\/([^/:]+)(?:\/(?:versions|labels)\/([^/:]+))?(|\/metadata|\/predict|:predict)$/, V1]
];
function asked(ports, { model, version }, { headers }) {
  const arm = headers[ARM_HEADER];
  return targetOf(ports, model, version ?? (typeof arm === "string" && arm !== "" ? arm : void 0));
}
var NO_NAMES = { model: "", version: void 0, rest: "" };
var LOAD = /^\/v2\/repository\/models\/([^/]+)\/(?:load|unload)$/;
var EVIDENCE = /^\/v1\/evidence\/([^/]+)$/;
function matchPath(path, more) {
  const plain = path.length > 1 && path.endsWith("/") ? path.slice(0, -1) : path;
  const fixed = FIXED.get(plain) ?? more.get(plain);
  if (fixed !== void 0) return { routes: fixed, names: NO_NAMES };
  for (const [pattern, routes] of PATTERNS) {
    const [, model, version, end = ""] = pattern.exec(plain) ?? [];
    if (model === void 0) continue;
    const names = { model: decoded(model), version: version === void 0 ? void 0 : decoded(version), rest: "" };
    return { routes: routes.get(end) ?? [], names };
  }
  const single2 = singleNamed(plain, more);
  if (single2 !== void 0) return single2;
  throw notFound(`there is nothing at ${path.slice(0, 200)}; /docs lists what there is`);
}
function singleNamed(path, more) {
  const load = LOAD.exec(path)?.[1];
  if (load !== void 0)
    return { routes: [post(() => loadRefused(), "none")], names: { ...NO_NAMES, model: decoded(load) } };
  const evidence = EVIDENCE.exec(path)?.[1];
  if (evidence !== void 0) {
    const route = get((ports, { model }) => jsonReply(evidenceOf(ports, model)));
    return { routes: [route], names: { ...NO_NAMES, model: decoded(evidence) } };
  }
  const cut = path.lastIndexOf("/");
  const below = more.get(`${path.slice(0, cut)}/*`);
  return below === void 0 ? void 0 : { routes: below, names: { ...NO_NAMES, rest: decoded(path.slice(cut + 1)) } };
}
function decoded(part2) {
  try {
    return decodeURIComponent(part2);
  } catch {
    throw notFound(`${part2.slice(0, 100)} is no part of a path`);
  }
}
function wantsReady(body) {
  if (body.length === 0) return false;
  try {
    return JSON.parse(new TextDecoder().decode(body))?.ready === true;
  } catch {
    return false;
  }
}
async function metricsPage(ports) {
  const { metrics, state, clock } = ports;
  const { syncedAt } = state.status;
  if (syncedAt !== void 0) metrics.syncAge.set((clock.now().getTime() - Date.parse(syncedAt)) / 1e3);
  const { type, text: text2 } = await metrics.page();
  return { status: 200, headers: { "content-type": type }, body: text2 };
}

// src/serve/http/server.ts
var REQUEST_MS = 6e4;
var HEADERS_MS = 1e4;
var IDLE_MS = 65e3;
var LAST_REQUESTS_MS = 500;
var LAST_MS = 3e4;
async function startServer(ports, at) {
  const handler = new Handler(ports);
  const listener = (request, response) => void handler.answer(request, response);
  const times = { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: IDLE_MS };
  const options = { ...times, noDelay: true, requireHostHeader: false };
  const server = ports.tls === void 0 ? createServer(options, listener) : createTlsServer({ ...options, ...ports.tls, minVersion: "TLSv1.2" }, listener);
  refuseSockets(server);
  await new Promise((resolve5, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, resolve5);
  });
  const { address, port, family } = server.address();
  const host = family === "IPv6" ? `[${address}]` : address;
  return {
    url: `${ports.tls === void 0 ? "http" : "https"}://${host}:${port}`,
    stop: async (drainMs) => {
      handler.stopping = true;
      await new Promise((resolve5) => setTimeout(resolve5, drainMs));
      handler.closing = true;
      const closed = new Promise((resolve5) => NetServer.prototype.close.call(server, () => resolve5()));
      const idle = setInterval(() => server.closeIdleConnections(), LAST_REQUESTS_MS);
      const late = setTimeout(() => server.closeAllConnections(), LAST_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    }
  };
}
var Handler = class {
  /** No longer ready. */
  stopping = false;
  /** Each answer is the last of its connection. */
  closing = false;
  #ports;
  #matches = /* @__PURE__ */ new Map();
  constructor(ports) {
    this.#ports = { ...ports, stopping: () => this.stopping };
  }
  async answer(request, response) {
    response.on("error", ignored);
    try {
      if (this.closing) response.setHeader("connection", "close");
      await send(request, response, await this.#reply(request));
    } catch (error) {
      await this.#answerFailure(error, request, response);
    }
    if (!request.complete) request.resume();
  }
  async #answerFailure(error, request, response) {
    try {
      await send(request, response, this.#failed(error, request));
    } catch {
      response.destroy();
    }
  }
  async #reply(request) {
    if (request.httpVersion === "1.1" && request.headers.host === void 0) {
      throw badRequest('a request of HTTP/1.1 names a host, in the header "Host"');
    }
    const { path, query } = splitUrl(request.url ?? "/");
    const { routes, names } = this.#match(path);
    const method = request.method === "HEAD" ? "GET" : request.method;
    const route = routes.find((one) => one.method === method);
    if (route === void 0) throw this.#wrongMethod(routes, request.method);
    const asked2 = this.#ports.access.check(request, { ...route, model: names.model });
    const caller = asked2 instanceof Promise ? await asked2 : asked2;
    if (route.role === "admin") this.#ports.log.info(`audit: ${caller.name} ${request.method} ${path}`);
    if (route.heavy) return this.#heavy(route, { request, names, query, caller });
    const body = method === "GET" ? NO_BODY : await readBody(request, this.#ports.limits.bodyBytes);
    return route.handle(this.#ports, names, { headers: request.headers, query, body, caller });
  }
  /** Clients ask for the same few paths; what others invent is not kept beyond a bound. */
  #match(path) {
    const known = this.#matches.get(path);
    if (known !== void 0) return known;
    const match = matchPath(path, this.#ports.more);
    if (this.#matches.size >= MOST_MATCHES) this.#matches.clear();
    this.#matches.set(path, match);
    return match;
  }
  async #heavy(route, { request, names, query, caller }) {
    const { limits, metrics } = this.#ports;
    if (metrics.inflight >= limits.concurrency) {
      throw new HttpProblem(
        503,
        `${limits.concurrency} requests are being answered, which is the limit; try again`,
        BUSY
      );
    }
    metrics.inflight += 1;
    try {
      const body = await readBody(request, limits.bodyBytes);
      return await route.handle(this.#ports, names, { headers: request.headers, query, body, caller });
    } finally {
      metrics.inflight -= 1;
    }
  }
  #failed(error, request) {
    const { metrics, log } = this.#ports;
    if (error instanceof HttpProblem) {
      const reason = REASONS.get(error.status) ?? (error.status < 500 ? "malformed" : void 0);
      if (reason !== void 0) metrics.refused.inc({ reason });
      return { ...jsonReply({ error: error.message }, error.status), headers: { ...JSON_ERROR, ...error.headers } };
    }
    log.error(`${request.method} ${splitUrl(request.url ?? "").path}: ${messageOf(error)}`);
    return jsonReply({ error: "the server failed on this request; its log says why" }, 500);
  }
  #wrongMethod(routes, method) {
    const allowed2 = routes.map((route) => route.method).join(", ");
    return new HttpProblem(405, `${method} is not allowed here; ${allowed2} is`, { allow: allowed2 });
  }
};
var ignored = () => void 0;
var MOST_MATCHES = 1e3;
var NO_BODY = new Uint8Array(0);
var BUSY = { "retry-after": "1" };
var JSON_ERROR = { "content-type": "application/json" };
var REASONS = /* @__PURE__ */ new Map([
  [404, "unknown"],
  [401, "denied"],
  [403, "denied"],
  [413, "too_large"],
  [503, "busy"]
]);

// src/serve/log/erase.ts
function eraseRoute({ memory, log }) {
  return {
    method: "DELETE",
    role: "admin",
    handle: async (_ports, { rest: id }) => {
      const forgotten = memory.forget(id);
      const erased = await log?.erase({ id }) ?? 0;
      if (erased === 0 && !forgotten) throw notFound(`no prediction ${id.slice(0, 100)} is in the log or in memory`);
      return jsonReply({ erased, forgotten });
    }
  };
}
function eraseUnitRoute({ log }) {
  return {
    method: "POST",
    role: "admin",
    handle: async (_ports, _names, { body }) => {
      const value = parseJson(textOf(body));
      const [model, unit] = isFields(value) ? [field(value, "model"), field(value, "unit")] : [];
      if (typeof model !== "string" || typeof unit !== "string" || unit === "") {
        throw badRequest('the body must be {"model": ..., "unit": ...}, both texts');
      }
      return jsonReply({ erased: await log?.erase({ model, unit }) ?? 0 });
    }
  };
}

// src/serve/log/prediction-log.ts
import { readFile, rename, rm as rm2, writeFile } from "node:fs/promises";
import { join as join4 } from "node:path";

// src/serve/log/files.ts
import { readdir, rm, stat } from "node:fs/promises";
import { join as join2 } from "node:path";
function hourOf(ms) {
  return new Date(ms).toISOString().slice(0, 13);
}
var NAME = /^(\d{4}-\d{2}-\d{2}T\d{2})-[0-9a-f]{8}-\d+\.(jsonl|parquet)$/;
async function logFiles(folder) {
  const names = (await readdir(folder).catch(() => [])).sort();
  const found = [];
  for (const name of names) {
    const [, hour, format] = NAME.exec(name) ?? [];
    if (hour === void 0) continue;
    const path = join2(folder, name);
    const bytes = (await stat(path).catch(() => void 0))?.size ?? 0;
    found.push({ path, hour, format, bytes });
  }
  return found;
}
async function enforceBounds(folder, { maxBytes, retentionDays }, { now, inUse }) {
  const files = await logFiles(folder);
  const oldest = hourOf(now - retentionDays * 864e5);
  let total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  for (const { path, hour, bytes } of files) {
    if (inUse.has(path) || hour >= oldest && total <= maxBytes) continue;
    await rm(path, { force: true });
    total -= bytes;
  }
}

// src/serve/log/lines.ts
import { createHash as createHash3 } from "node:crypto";
function lineOf(entry, at, { inputs, personal }) {
  const { id, deployment, answered, input, unit, ms } = entry;
  const { prediction, arm, fellBack } = answered;
  const { version, digest } = arm.warm.model.ref;
  return {
    id,
    at,
    model: deployment.model,
    version,
    digest,
    variant: arm.variant,
    arm: armName(deployment, arm),
    generation: deployment.traffic.release.generation,
    unit: unit === void 0 ? null : unitHash(deployment.model, unit),
    ms: Math.round(ms * 1e3) / 1e3,
    fell_back: fellBack,
    rows: prediction.rows,
    scores: prediction.scores === void 0 ? null : Array.from(prediction.scores),
    decisions: prediction.decisions ?? null,
    ...inputs && { inputs: valuesOf2(input, personal) }
  };
}
function unitHash(model, unit) {
  return createHash3("sha256").update(`${model}
${unit}`).digest("hex").slice(0, 32);
}
function valuesOf2(input, personal) {
  const columns = input.kind === "columns" ? [...input.columns].map(([name, { values }]) => [name, values]) : [...input.tensors].map(([name, { values }]) => [name, values]);
  const kept = columns.filter(([name]) => !personal.has(name));
  return Object.fromEntries(kept.map(([name, values]) => [name, Array.from(values, jsonable)]));
}
function jsonable(value) {
  if (typeof value === "bigint") return value >= -(2n ** 53n) && value <= 2n ** 53n ? Number(value) : String(value);
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

// src/serve/log/writer.ts
import { mkdir as mkdir2, open } from "node:fs/promises";
import { join as join3 } from "node:path";
var PART_BYTES = 64 * 2 ** 20;
var LogWriter = class {
  #ports;
  #waiting = [];
  #bytes = 0;
  #running;
  #file;
  #part = 0;
  constructor(ports) {
    this.#ports = ports;
  }
  /** Path of the file that is open. */
  get current() {
    return this.#file?.path;
  }
  /** Hour that the open file is of. */
  get hour() {
    return this.#file?.hour;
  }
  /** Takes a line unless too much waits; `done` hears when it is on disk. */
  offer(line, done) {
    const text2 = `${line}
`;
    if (this.#bytes + text2.length > this.#ports.queueBytes) {
      this.#ports.metrics.logLines.inc({ result: "dropped" });
      return false;
    }
    const hour = hourOf(this.#ports.clock.now().getTime());
    this.#waiting.push({ text: text2, hour, ...done !== void 0 && { done } });
    this.#bytes += text2.length;
    this.#running ??= this.#drain();
    return true;
  }
  /** Everything that was taken is on disk, or has failed. */
  async flush() {
    await this.#running;
  }
  /** Ends the open file, so that others may rewrite it; the next line opens a new one. */
  async release() {
    await this.flush();
    const file = this.#file;
    this.#file = void 0;
    await file?.handle.close();
  }
  async #drain() {
    await new Promise((resolve5) => setImmediate(resolve5));
    while (this.#waiting.length > 0) {
      const hour = this.#waiting[0]?.hour;
      const other = this.#waiting.findIndex((line) => line.hour !== hour);
      const batch = this.#waiting.splice(0, other < 0 ? this.#waiting.length : other);
      await this.#write(hour, batch);
    }
    this.#running = void 0;
  }
  async #write(hour, batch) {
    const text2 = batch.map((line) => line.text).join("");
    const { metrics, log } = this.#ports;
    let failure;
    try {
      const file = await this.#open(hour);
      await file.handle.appendFile(text2);
      if (batch.some(({ done }) => done !== void 0)) await file.handle.datasync();
      file.bytes += text2.length;
      metrics.logLines.inc({ result: "written" }, batch.length);
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      metrics.logLines.inc({ result: "failed" }, batch.length);
      log.error(`the prediction log could not be written, ${batch.length} lines are lost: ${messageOf(error)}`);
      await this.#file?.handle.close().catch(() => void 0);
      this.#file = void 0;
    }
    this.#bytes -= text2.length;
    for (const { done } of batch) done?.(failure);
  }
  async #open(hour) {
    const file = this.#file;
    if (file?.hour === hour && file.bytes < PART_BYTES) return file;
    await file?.handle.close();
    this.#file = void 0;
    const { folder, process: process2 } = this.#ports;
    await mkdir2(folder, { recursive: true });
    const path = join3(folder, `${hour}-${process2}-${this.#part}.jsonl`);
    this.#part += 1;
    this.#file = { handle: await open(path, "a", 384), hour, path, bytes: 0 };
    return this.#file;
  }
};

// src/serve/log/prediction-log.ts
var PredictionLog = class {
  #ports;
  #writer;
  #personal;
  #maintaining = Promise.resolve();
  constructor(ports) {
    const { config, folder, process: process2, clock, log, metrics } = ports;
    this.#ports = ports;
    this.#personal = new Set(config.personal);
    this.#writer = new LogWriter({ folder, process: process2, queueBytes: config.queueBytes, clock, log, metrics });
  }
  /** Writes a prediction; a promise where the answer must wait for it. Rejects when such a line is not on disk. */
  write(entry) {
    const { config, clock, metrics } = this.#ports;
    const audit = config.audit === "required";
    if (!audit && config.sample < 1 && placeOf("sample", entry.id) >= config.sample) {
      metrics.logLines.inc({ result: "sampled_out" });
      return void 0;
    }
    const line = JSON.stringify(
      lineOf(entry, clock.now().toISOString(), { inputs: config.inputs, personal: this.#personal })
    );
    if (!audit) {
      this.#writer.offer(line);
      return void 0;
    }
    return new Promise((resolve5, reject) => {
      const done = (error) => error === void 0 ? resolve5() : reject(error);
      if (!this.#writer.offer(line, done)) reject(new Error("too many lines wait to be written"));
    });
  }
  /** The line of a prediction, where it was written and is still there. */
  async find(id) {
    await this.#writer.flush();
    for (const file of await this.#filesAbout(id)) {
      const text2 = file.format === "jsonl" ? await readFile(file.path, "utf8") : await this.#jsonLines(file, id);
      const line = text2.split("\n").find((one) => one.startsWith(`{"id":"${id}"`));
      if (line !== void 0) return JSON.parse(line);
    }
    return void 0;
  }
  /** Ids are made from the clock that names the files; a batch may have reached the next hour. */
  async #filesAbout(id) {
    const time2 = timeOfId(id);
    if (time2 === void 0) return [];
    const hours = /* @__PURE__ */ new Set([hourOf(time2), hourOf(time2 + 36e5)]);
    return (await logFiles(this.#ports.folder)).filter(({ hour }) => hours.has(hour));
  }
  async #jsonLines({ path }, id) {
    return this.#withTables(async (session) => {
      const sql = `SELECT to_json(line) AS line FROM read_parquet(${literal(path)}) AS line WHERE id = ${literal(id)}`;
      return (await session.rows(sql)).map(({ line }) => String(line)).join("\n");
    });
  }
  /** Takes lines away for good, also from files of hours that have passed; answers how many. */
  async erase(what) {
    return this.#alone(async () => {
      await this.#writer.release();
      const files = "id" in what ? await this.#filesAbout(what.id) : await logFiles(this.#ports.folder);
      let erased = 0;
      for (const file of files) erased += await this.#eraseIn(file, what);
      return erased;
    });
  }
  async #eraseIn({ path, format }, what) {
    if (format === "parquet") return this.#eraseParquet(path, what);
    const lines = (await readFile(path, "utf8")).split("\n");
    const kept = lines.filter((line) => line === "" || !isErased(JSON.parse(line), what));
    if (kept.length === lines.length) return 0;
    await writeFile(`${path}.new`, kept.join("\n"), { mode: 384 });
    await rename(`${path}.new`, path);
    return lines.length - kept.length;
  }
  async #eraseParquet(path, what) {
    const [column, value] = "id" in what ? ["id", what.id] : ["unit", unitHash(what.model, what.unit)];
    const matches = `${column} = ${literal(value)}`;
    return this.#withTables(async (session) => {
      const source = `read_parquet(${literal(path)})`;
      const [found] = await session.rows(`SELECT count(*) AS n FROM ${source} WHERE ${matches}`);
      const count2 = Number(found?.["n"] ?? 0);
      if (count2 === 0) return 0;
      const kept = `SELECT * FROM ${source} WHERE (${matches}) IS NOT TRUE`;
      await session.run(`COPY (${kept}) TO ${literal(`${path}.new`)} (FORMAT parquet)`);
      await rename(`${path}.new`, path);
      return count2;
    });
  }
  /** Turns the hours that have passed into Parquet, where that is asked for, and keeps the bounds. */
  async maintain() {
    await this.#alone(async () => {
      const { config, folder, clock, log } = this.#ports;
      const now = clock.now().getTime();
      try {
        if (config.format === "parquet") await this.#compact(hourOf(now));
        const inUse = new Set(this.#writer.current === void 0 ? [] : [this.#writer.current]);
        await enforceBounds(folder, config, { now, inUse });
      } catch (error) {
        log.error(`the prediction log could not be kept in order: ${messageOf(error)}`);
      }
    });
  }
  async #compact(present) {
    const { folder, process: process2, clock } = this.#ports;
    const ended = hourOf(clock.now().getTime() - 2 * 36e5);
    if (this.#writer.hour !== void 0 && this.#writer.hour < present) await this.#writer.release();
    const past = (await logFiles(folder)).filter(
      ({ format, hour, path }) => format === "jsonl" && hour < (path.includes(`-${process2}-`) ? present : ended)
    );
    for (const { path, bytes } of past) {
      if (bytes === 0) continue;
      const target = path.replace(/jsonl$/, "parquet");
      await this.#withTables(async (session) => {
        const columns = `{${COLUMNS.map(([name, type]) => `${literal(name)}: ${literal(type)}`).join(", ")}}`;
        const source = `read_json(${literal(path)}, format = 'newline_delimited', columns = ${columns})`;
        await session.run(`COPY (SELECT * FROM ${source}) TO ${literal(`${target}.new`)} (FORMAT parquet)`);
      });
      await rename(`${target}.new`, target);
      await rm2(path);
    }
  }
  async #withTables(work) {
    const { tables, folder } = this.#ports;
    const session = await tables.open({ memoryLimitMb: 512, threads: 1, scratch: join4(folder, ".scratch") });
    try {
      return await work(session);
    } finally {
      session.close();
    }
  }
  async close() {
    await this.#maintaining;
    await this.#writer.release();
  }
  /** Rewriting files and removing them wait for each other. */
  #alone(work) {
    const next = this.#maintaining.then(work);
    this.#maintaining = next.catch(() => void 0);
    return next;
  }
};
var COLUMNS = [
  ["id", "VARCHAR"],
  ["at", "TIMESTAMP"],
  ["model", "VARCHAR"],
  ["version", "VARCHAR"],
  ["digest", "VARCHAR"],
  ["variant", "VARCHAR"],
  ["arm", "VARCHAR"],
  ["generation", "BIGINT"],
  ["unit", "VARCHAR"],
  ["ms", "DOUBLE"],
  ["fell_back", "BOOLEAN"],
  ["rows", "BIGINT"],
  ["scores", "DOUBLE[]"],
  ["decisions", "VARCHAR[]"],
  // Features differ from model to model.
  ["inputs", "JSON"]
];
function isErased(line, what) {
  if ("id" in what) return line.id === what.id;
  return line.model === what.model && line.unit === unitHash(what.model, what.unit);
}

// src/serve/options.ts
import { readFile as readFile2 } from "node:fs/promises";
import { resolve } from "node:path";

// src/serve/config/config.ts
var import_yaml = __toESM(require_dist(), 1);

// src/serve/config/reading.ts
function section(keys) {
  return (value, at) => {
    const mapping = value ?? {};
    if (typeof mapping !== "object" || Array.isArray(mapping)) throw wrong(at, value, "a mapping");
    const names = Object.keys(keys);
    const other = Object.keys(mapping).find((name) => !names.includes(name));
    if (other !== void 0) throw unknownKey(at, other, names);
    const given = mapping;
    const read = names.map((name) => {
      const found = Object.hasOwn(given, name) ? given[name] : void 0;
      return [name, keys[name]?.(found, at === "" ? name : `${at}.${name}`)];
    });
    return Object.fromEntries(read);
  };
}
function whole(least, most, otherwise) {
  return (value = otherwise, at = "") => {
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    throw wrong(at, value, `a whole number from ${least} to ${most}`);
  };
}
function between(least, most, otherwise) {
  return (value = otherwise, at = "") => {
    if (typeof value === "number" && value >= least && value <= most) return value;
    throw wrong(at, value, `a number from ${least} to ${most}`);
  };
}
function text(otherwise, pattern = /^[\s\S]+$/) {
  return (value, at) => {
    if (value === void 0) return otherwise;
    if (typeof value === "string" && pattern.test(value)) return value;
    throw wrong(at, value, pattern.source === "^[\\s\\S]+$" ? "a text" : `a text like ${pattern.source}`);
  };
}
function required(pattern, says) {
  return (value, at) => {
    if (typeof value === "string" && pattern.test(value)) return value;
    throw wrong(at, value, says);
  };
}
function oneOf(choices, otherwise) {
  return (value = otherwise, at = "") => {
    const found = choices.find((choice) => choice === value);
    if (found !== void 0) return found;
    throw wrong(at, value, choices.join(" or "));
  };
}
function yesNo(otherwise) {
  return (value = otherwise, at = "") => {
    if (typeof value === "boolean") return value;
    throw wrong(at, value, "true or false");
  };
}
function list(of) {
  return (value = [], at = "") => {
    if (!Array.isArray(value)) throw wrong(at, value, "a list");
    return value.map((entry, i) => of(entry, `${at}[${i}]`));
  };
}
function optional(of) {
  return (value, at) => value === void 0 || value === null ? void 0 : of(value, at);
}
function wrong(at, value, allowed2) {
  const found = value === void 0 ? "missing" : (JSON.stringify(value) ?? String(value)).slice(0, 80);
  return configError(`${at === "" ? "the file" : at} is ${found}; it must be ${allowed2}`, `Correct ${at} in the file.`);
}
function unknownKey(at, key, names) {
  const near = nearest(key, names);
  const there = at === "" ? "at the top" : `in ${at}`;
  return configError(
    `there is no key "${key}" ${there}; there are ${names.join(", ")}`,
    near === void 0 ? "Take the key out." : `Did you mean "${near}"?`
  );
}
function configError(message2, fix) {
  return new TrainyardError({
    code: "serve-config",
    message: `the configuration: ${message2}`,
    fix,
    exitCode: EXIT.invalid
  });
}

// src/serve/config/config.ts
var ROLES = ["read", "infer", "admin"];
var KEY = section({
  /** For the audit log. */
  name: required(/^[A-Za-z0-9_.@-]{1,63}$/, "a short name"),
  sha256: required(/^[0-9a-f]{64}$/, "the SHA-256 of the key in 64 hex digits (trainyard serve --hash-key)"),
  roles: list(oneOf(ROLES, "read")),
  /** Every model when empty. */
  models: list(required(/^[a-z0-9][a-z0-9-]{0,62}$/, "the name of a model"))
});
var OIDC = section({
  issuer: required(/^https?:\/\/\S+$/, "the address of the issuer"),
  audience: required(/^\S+$/, "the audience that tokens are made for"),
  jwks: text(void 0, /^https?:\/\/\S+$/),
  /** Claim with a list, or a text divided by spaces, of `infer` and `wage-band:infer`. */
  rolesClaim: text("roles", /^\S+$/)
});
var NAN = oneOf(["error", "null"], "error");
var CONFIG = section({
  listen: section({
    host: text("127.0.0.1", /^[A-Za-z0-9.:-]+$/),
    port: whole(0, 65535, 8080),
    tls: optional(
      section({ cert: required(/./, "the path of a PEM file"), key: required(/./, "the path of a PEM file") })
    )
  }),
  access: section({ anonymous: yesNo(false), keys: list(KEY), oidc: optional(OIDC) }),
  limits: section({
    bodyBytes: whole(1024, 2 ** 31, 16 * 2 ** 20),
    batchRows: whole(1, 1e7, 1e4),
    concurrency: whole(1, 1e5, 256),
    timeoutMs: whole(1, 6e5, 1e4)
  }),
  routing: section({ unitHeader: text("x-unit-id", /^[A-Za-z0-9-]+$/), unitPath: text(void 0) }),
  breaker: section({
    failures: whole(1, 1e6, DEFAULT_BREAKER.failures),
    rate: between(0, 1, DEFAULT_BREAKER.rate),
    windowMs: whole(100, 36e5, DEFAULT_BREAKER.windowMs)
  }),
  shadow: section({ queue: whole(1, 1e5, 64) }),
  log: optional(
    section({
      folder: required(/./, "the path of a folder"),
      format: oneOf(["jsonl", "parquet"], "jsonl"),
      /** Share of the predictions that are written. */
      sample: between(0, 1, 1),
      maxBytes: whole(2 ** 16, 2 ** 50, 10 * 2 ** 30),
      retentionDays: between(0, 36500, 30),
      /** Lines that wait to be written; more are dropped and counted. */
      queueBytes: whole(2 ** 10, 2 ** 30, 16 * 2 ** 20),
      /** `required`: no answer before its line is on disk. */
      audit: oneOf(["off", "required"], "off"),
      /** Whether the values of features are written. */
      inputs: yesNo(true),
      /** Features that are never written. */
      personal: list(required(/./, "the name of a feature"))
    })
  ),
  // YAML reads the bare word null as no value.
  nan: (value, at) => NAN(value === null ? "null" : value, at),
  drainMs: whole(0, 6e5, 500)
});
function readConfig(yaml) {
  if (yaml === void 0) return CONFIG({}, "");
  let value;
  try {
    value = (0, import_yaml.parse)(yaml, { maxAliasCount: 10 });
  } catch (error) {
    throw configError(`it is no YAML: ${messageOf(error)}`, "Correct the file.");
  }
  return CONFIG(value, "");
}

// src/serve/options.ts
async function optionsOf(request, world) {
  const config = withFlags(readConfig(await configText(request, world)), request);
  checkExposure(config);
  return config;
}
async function tlsOf({ listen }, { cwd }) {
  if (listen.tls === void 0) return void 0;
  const [key, cert] = await Promise.all(
    [listen.tls.key, listen.tls.cert].map((path) => readFile2(resolve(cwd, path)).catch(unreadable(path)))
  );
  return { key, cert };
}
async function configText({ config }, { cwd }) {
  if (config === void 0) return void 0;
  return (await readFile2(resolve(cwd, config)).catch(unreadable(config))).toString("utf8");
}
function unreadable(path) {
  return (cause) => {
    throw new TrainyardError({
      code: "serve-config",
      message: `${path} could not be read: ${messageOf(cause)}`,
      fix: "Check the path in --config, or in listen.tls of that file.",
      exitCode: EXIT.invalid,
      cause
    });
  };
}
function withFlags(config, { host, port }) {
  const listen = { ...config.listen, ...host !== void 0 && { host }, ...port !== void 0 && { port } };
  return { ...config, listen };
}
var LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|localhost)$/;
function checkExposure({ listen, access }) {
  if (LOOPBACK.test(listen.host) || access.anonymous || access.keys.length > 0 || access.oidc !== void 0) return;
  throw new TrainyardError({
    code: "serve-exposed",
    message: `${listen.host} can be reached from other machines, and nothing says who may do what`,
    fix: "Set access.keys or access.oidc in the --config file; or access.anonymous: true, where something in front of the server decides.",
    exitCode: EXIT.invalid
  });
}
function unitOf2({ routing }) {
  const { unitHeader, unitPath } = routing;
  return { header: unitHeader.toLowerCase(), ...unitPath !== void 0 && { path: unitPath.split(".") } };
}
function unusable2({ listen }, cause) {
  return new TrainyardError({
    code: "serve-address",
    message: `cannot listen at ${listen.host} port ${listen.port}: ${messageOf(cause)}`,
    fix: "Choose another --port, or end what uses it.",
    exitCode: EXIT.invalid,
    cause
  });
}

// src/serve/wiring.ts
import { createHash as createHash4 } from "node:crypto";
import { homedir } from "node:os";
import { dirname, join as join5, resolve as resolve2 } from "node:path";

// src/serve/evidence/metrics.ts
var import_prom_client = __toESM(require_prom_client(), 1);

// src/serve/evidence/durations.ts
var Durations = class {
  type = "histogram";
  aggregator = "sum";
  name;
  help;
  #bounds;
  #series = /* @__PURE__ */ new Map();
  /** `bounds` are upper edges in seconds, ascending. */
  constructor(name, help, bounds) {
    this.name = name;
    this.help = help;
    this.#bounds = bounds;
  }
  /** The series of these labels, at zero unless it is there. */
  series(labels) {
    const key = JSON.stringify(labels);
    const counted = this.#series.get(key) ?? { labels, counts: this.#bounds.map(() => 0).concat(0), sum: 0 };
    this.#series.set(key, counted);
    return {
      observe: (seconds) => {
        const at = this.#bounds.findIndex((bound) => seconds <= bound);
        counted.counts[at < 0 ? this.#bounds.length : at] += 1;
        counted.sum += seconds;
      }
    };
  }
  remove(labels) {
    this.#series.delete(JSON.stringify(labels));
  }
  /** What a registry asks for. */
  get() {
    const { name, help, type, aggregator } = this;
    const values = [...this.#series.values()].flatMap((counted) => this.#valuesOf(counted));
    return Promise.resolve({ name, help, type, aggregator, values });
  }
  #valuesOf({ labels, counts, sum }) {
    let total = 0;
    const buckets = [...this.#bounds, "+Inf"].map((le, i) => {
      total += counts[i] ?? 0;
      return { metricName: `${this.name}_bucket`, labels: { le, ...labels }, value: total };
    });
    return [
      ...buckets,
      { metricName: `${this.name}_sum`, labels, value: sum },
      { metricName: `${this.name}_count`, labels, value: total }
    ];
  }
};

// src/serve/evidence/metrics.ts
var ARM = ["model", "version", "digest", "variant", "generation"];
var OUTCOMES = ["ok", "error", "timeout", "client_error", "fallback"];
var SECONDS = [5e-4, 1e-3, 25e-4, 5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
var ServeMetrics = class {
  registry = new import_prom_client.Registry();
  #requests = this.#counter("serve_requests_total", "Requests by how they ended.", [...ARM, "outcome"]);
  #duration = new Durations("serve_request_duration_seconds", "Time that the model took.", SECONDS);
  #success = this.#counter("model_infer_request_success_total", "As MLServer names it.", ["model", "version"]);
  #failure = this.#counter("model_infer_request_failure_total", "As MLServer names it.", ["model", "version"]);
  #inflight = this.#gauge("serve_inflight", "Inference requests that are being answered.", []);
  refused = this.#counter("serve_refused_total", "Requests refused before a model saw them.", ["reason"]);
  generation = this.#gauge("serve_config_generation", "Generation that serves.", ["model"]);
  wantedGeneration = this.#gauge("serve_config_wanted_generation", "Generation in git.", ["model"]);
  syncAge = this.#gauge("serve_config_sync_age_seconds", "Time since git was last read.", []);
  configErrors = this.#counter("serve_config_errors_total", "Failures to follow git, by kind.", ["kind"]);
  problem = this.#gauge("serve_problem", "1 while something keeps git from being followed.", ["subject"]);
  weight = this.#gauge("serve_target_weight", "Share of the candidate that git asks for.", ["model"]);
  ready = this.#gauge("serve_model_ready", "1 when the model answers.", ["model"]);
  loadSeconds = this.#gauge("serve_model_load_seconds", "Time to load and warm up.", ["model", "digest"]);
  bytes = this.#gauge("serve_model_bytes", "Size of the files of the model.", ["model", "digest"]);
  breaker = this.#gauge("serve_breaker_open", "1 while the candidate is cut off here.", ["model"]);
  shadow = this.#counter("serve_shadow_total", "Rows compared in the shadow.", ["model", "result"]);
  feedback = this.#counter("serve_feedback_total", "Outcomes posted.", [
    "model",
    "version",
    "variant",
    "correct"
  ]);
  logLines = this.#counter("serve_log_lines_total", "Lines of the prediction log.", ["result"]);
  #classes = this.#counter("serve_prediction_class_total", "Decisions.", [...ARM, "class"]);
  #tallies = /* @__PURE__ */ new Set();
  #arms = /* @__PURE__ */ new Map();
  /** Inference requests that are being answered. */
  inflight = 0;
  constructor() {
    (0, import_prom_client.collectDefaultMetrics)({ register: this.registry });
    this.registry.registerMetric(this.#duration);
    for (const reason of REFUSALS2) this.refused.inc({ reason }, 0);
    for (const kind of ["git", "release", "store", "bundle", "contract"]) this.configErrors.inc({ kind }, 0);
    for (const result of ["written", "dropped", "failed", "sampled_out"]) this.logLines.inc({ result }, 0);
  }
  /** The series of these labels, made unless they are there. */
  arm(labels, classes) {
    const key = ARM.map((name) => labels[name]).join("\n");
    const series = this.#arms.get(key) ?? this.#newArm(labels, classes);
    this.#arms.set(key, series);
    return series;
  }
  /** Takes all series of a generation away, those of pinned versions too, once nobody compares with it any more. */
  retire(model, generation) {
    for (const [key, { labels, remove }] of this.#arms) {
      if (labels.model !== model || labels.generation !== String(generation)) continue;
      this.#arms.delete(key);
      remove();
    }
  }
  #newArm(labels, classes) {
    const { model, version } = labels;
    const duration = this.#duration.series({ ...labels });
    const requests = tallied(OUTCOMES, (outcome) => this.#requests.labels({ ...labels, outcome }));
    const decided = tallied(classes, (name) => this.#classes.labels({ ...labels, class: name }));
    const success = new Tally(this.#success.labels({ model, version }));
    const failure = new Tally(this.#failure.labels({ model, version }));
    const all = [...requests.values(), ...decided.values(), success, failure];
    for (const tally of all) this.#tallies.add(tally);
    return {
      labels,
      ended(outcome, ms) {
        requests.get(outcome)?.add();
        if (outcome !== "client_error") duration.observe(ms / 1e3);
        (outcome === "ok" ? success : failure).add();
      },
      fellBack: () => requests.get("fallback")?.add(),
      predicted: (decisions) => {
        for (const name of decisions) decided.get(name)?.add();
      },
      remove: () => {
        for (const tally of all) {
          tally.settle();
          this.#tallies.delete(tally);
        }
        for (const outcome of OUTCOMES) this.#requests.remove({ ...labels, outcome });
        for (const name of classes) this.#classes.remove({ ...labels, class: name });
        this.#duration.remove({ ...labels });
      }
    };
  }
  /** The page that Prometheus reads. */
  async page() {
    for (const tally of this.#tallies) tally.settle();
    this.#inflight.set(this.inflight);
    return { type: this.registry.contentType, text: await this.registry.metrics() };
  }
  #counter(name, help, labelNames) {
    return new import_prom_client.Counter({ name, help, labelNames, registers: [this.registry] });
  }
  #gauge(name, help, labelNames) {
    return new import_prom_client.Gauge({ name, help, labelNames, registers: [this.registry] });
  }
};
var REFUSALS2 = ["malformed", "unknown", "denied", "too_large", "busy"];
var Tally = class {
  #counter;
  #pending = 0;
  constructor(counter) {
    this.#counter = counter;
    counter.inc(0);
  }
  add() {
    this.#pending += 1;
  }
  settle() {
    this.#counter.inc(this.#pending);
    this.#pending = 0;
  }
};
function tallied(names, counter) {
  return new Map(names.map((name) => [name, new Tally(counter(name))]));
}

// src/serve/follow/branch.ts
import { mkdir as mkdir3 } from "node:fs/promises";
var TIMEOUT_MS = 3e4;
var KEPT = "refs/trainyard/followed";
async function followBranch(place) {
  await mkdir3(place.folder, { recursive: true });
  const git = gitProcess(place.folder, place.env);
  await git.text(["init", "--quiet", "--bare", "--initial-branch=followed"]);
  const name = place.branch ?? deployBranch(place.environment);
  return {
    name,
    fetch: () => fetchBranch(git, place, name),
    last: async () => {
      const found = await git.call(["rev-parse", "--verify", "--quiet", `${KEPT}^{commit}`]);
      return found.status === 0 ? found.stdout.toString("utf8").trim() : void 0;
    },
    releases: (commit) => releasesAt(git, commit)
  };
}
async function fetchBranch(git, place, name) {
  const { repository } = place;
  const listed = await git.call(["ls-remote", "--quiet", "--", repository, `refs/heads/${name}`], LIMITED);
  if (listed.status !== 0) throw unreachable(place, listed.stderr);
  const [commit = ""] = listed.stdout.toString("utf8").split("	");
  if (commit === "") throw absent(place, name);
  const last = await git.call(["rev-parse", "--verify", "--quiet", KEPT]);
  if (last.stdout.toString("utf8").trim() === commit) return commit;
  const refspec = `+refs/heads/${name}:${KEPT}`;
  const quiet = ["--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance"];
  const fetched = await git.call(["fetch", ...quiet, "--depth=1", "--", repository, refspec], LIMITED);
  if (fetched.status !== 0) throw unreachable(place, fetched.stderr);
  return git.text(["rev-parse", KEPT]);
}
var LIMITED = { timeoutMs: TIMEOUT_MS };
async function releasesAt(git, commit) {
  const paths = (await git.text(["ls-tree", "-r", "-z", "--name-only", commit])).split("\0").filter(Boolean);
  const releases = /* @__PURE__ */ new Map();
  for (const model of modelsOn(paths)) {
    if (!paths.includes(releasePath(model))) continue;
    releases.set(model, await git.text(["cat-file", "blob", `${commit}:${releasePath(model)}`]));
  }
  return releases;
}
function unreachable({ repository }, said) {
  return new TrainyardError({
    code: "deploy-branch",
    message: `${withoutPassword(repository)} could not be read: ${withoutPassword(said.trim().slice(0, 500))}`,
    fix: "Check the address, the network and what this machine may read; what serves goes on meanwhile."
  });
}
function absent({ repository }, name) {
  return new TrainyardError({
    code: "deploy-branch",
    message: `${withoutPassword(repository)} has no branch ${name}`,
    fix: "Check --env, and --branch where trainyard.yaml names another one; the first promotion of a model makes the branch."
  });
}
function withoutPassword(text2) {
  return text2.replace(/(\w+:\/\/)[^/@\s]+@/g, "$1***@");
}

// src/serve/follow/bundles.ts
import { fileURLToPath } from "node:url";
function bundleSource(place) {
  const { files, folder } = place;
  const folderOf = ({ digest }) => `${folder}/${hexOf(digest)}`;
  const storeFor = (ref) => openStore(place.store ?? addressIn(ref), place.io);
  return {
    storeOf: storeFor,
    async fetch(ref) {
      const cached = await cachedBundle(place, ref, folderOf(ref));
      if (cached !== void 0) return cached;
      await loadBundle(storeFor(ref), ref.digest, { files, folder: folderOf(ref) });
      const content = await readBundleFolder(files, folderOf(ref), ref.digest);
      if (content === void 0) throw new Error(`${folderOf(ref)} was filled and is empty`);
      return content;
    },
    async keepOnly(refs) {
      const kept = new Set(refs.map(({ digest }) => hexOf(digest)));
      const there = new Set((await files.list(folder)).map((path) => path.slice(0, path.indexOf("/"))));
      for (const name of there) if (!kept.has(name)) await files.remove(`${folder}/${name}`);
    }
  };
}
async function cachedBundle(place, ref, folder) {
  try {
    return await readBundleFolder(place.files, folder, ref.digest);
  } catch (error) {
    place.log.warn(`the cached bundle ${ref.digest} is fetched again: ${messageOf(error)}`);
    await place.files.remove(folder);
    return void 0;
  }
}
function addressIn({ uri, digest }) {
  const end = `/bundles/${hexOf(digest)}`;
  if (uri.endsWith(end)) return uri.slice(0, -end.length);
  throw noStore(uri.slice(0, 200));
}
function openStore(place, io) {
  if (place.startsWith("s3://")) {
    const { hostname, pathname, searchParams } = new URL(place);
    const prefix = pathname.replace(/^\/|\/$/g, "");
    const given = ["region", "endpoint"].flatMap((key) => {
      const value = searchParams.get(key);
      return value === null ? [] : [[key, value]];
    });
    const options = { bucket: hostname, ...prefix !== "" && { prefix }, ...Object.fromEntries(given) };
    return stores.get("s3").open(options, io);
  }
  if (place.startsWith("oci://")) {
    const { host, pathname, searchParams } = new URL(place);
    const registry = `${searchParams.get("plainHttp") === "true" ? "http" : "https"}://${host}`;
    return stores.get("oci").open({ registry, repository: pathname.replace(/^\/|\/$/g, "") }, io);
  }
  const path = place.startsWith("file://") ? fileURLToPath(place) : place;
  if (/^[a-z][a-z0-9+.-]*:|^folder /i.test(path)) throw noStore(place);
  return stores.get("folder").open({ path }, io);
}
function noStore(found) {
  return new TrainyardError({
    code: "serve-store",
    message: `"${found}" names no store that bundles can be fetched from; an address of s3://, oci:// or file://, or a folder, can`,
    fix: "Name the store with --store, for example --store s3://models/prod or --store /srv/store.",
    exitCode: EXIT.invalid
  });
}

// src/serve/log.ts
function serveLog({ write: write2, clock, secrets = [] }) {
  const line = (level) => (message2) => {
    let text2 = message2;
    for (const secret of secrets) if (secret !== "") text2 = text2.replaceAll(secret, "***");
    write2(`${JSON.stringify({ time: clock.now().toISOString(), level, message: text2 })}
`);
  };
  const info = line("info");
  return { info, warn: line("warn"), error: line("error"), progress: info, group: info, groupEnd: () => void 0 };
}

// src/serve/model/pool.ts
var SAMPLE = 512;
async function warmOf(model) {
  const { decider, features, ref } = model;
  if (decider.task !== "regression" || features === void 0) {
    return { model, scoreBounds: PROBABILITY_BOUNDS, tolerance: 0, active: 0 };
  }
  const rows = syntheticRows(model, SAMPLE, random(0, `scores/${ref.digest}`));
  const { scores } = await model.predict({ kind: "columns", ...rows });
  const sample = scores ?? new Float64Array(0);
  return { model, scoreBounds: quantileBounds(sample), tolerance: deviation(sample) / 10, active: 0 };
}
function deviation(sample) {
  const mean = sample.reduce((sum, value) => sum + value, 0) / Math.max(1, sample.length);
  const squares = sample.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, sample.length - 1));
}
var ModelPool = class {
  #load;
  #held = /* @__PURE__ */ new Map();
  constructor(load) {
    this.#load = load;
  }
  /** The model of a bundle, loaded unless it is. Throws what loading throws. */
  async get(ref) {
    const known = this.#held.get(keyOf(ref));
    if (known !== void 0) {
      known.until = void 0;
      return known.warm;
    }
    const warm = await this.#load(ref);
    this.#held.set(keyOf(ref), { warm, until: void 0 });
    return warm;
  }
  has(ref) {
    return this.#held.has(keyOf(ref));
  }
  /** Models that nothing in `named` names get `keepMs` more, and go after that as soon as no request is in them. */
  sweep(named, now, keepMs) {
    const keys = new Set(named.map(keyOf));
    for (const [key, held] of this.#held) {
      if (keys.has(key)) held.until = void 0;
      else held.until ??= now + keepMs;
      if (held.until === void 0 || held.until > now || held.warm.active > 0) continue;
      this.#held.delete(key);
      held.warm.model.dispose();
    }
  }
  /** Those of a model that are loaded and not named any more, newest first. */
  former(model, named) {
    const keys = new Set(named.map(keyOf));
    const found = [...this.#held].filter(([key, { warm }]) => !keys.has(key) && warm.model.manifest.model === model);
    return found.map(([, { warm }]) => warm).reverse();
  }
  dispose() {
    for (const { warm } of this.#held.values()) warm.model.dispose();
    this.#held.clear();
  }
};
function keyOf({ digest, version, threshold }) {
  return `${digest} ${version} ${threshold ?? ""}`;
}

// src/serve/wiring.ts
async function followedFrom(request, world) {
  const { repo: repository, environment, branch: named } = request;
  const { env } = world;
  const clock = systemClock();
  const log = serveLog({ write: world.err, clock, secrets: [env["TRAINYARD_SYNC_SECRET"] ?? ""] });
  const metrics = new ServeMetrics();
  const place = repository.includes("://") || repository.includes("@") ? repository : resolve2(world.cwd, repository);
  const folder = cacheFolder(request, world, place);
  const at = { repository: place, environment, ...named !== void 0 && { branch: named } };
  const branch = await followBranch({ ...at, folder: join5(folder, "branch.git"), env });
  const crash = crashPoint(env["TRAINYARD_CRASH_AT"], "", world.kill);
  const files = crashingFiles(diskFiles(), crash);
  const io = {
    root: world.cwd,
    files,
    openBucket: (bucket) => openBucket(bucket, bucketCredentials(env)),
    openRegistry: (registry) => openRegistry(registry, env)
  };
  const store = request.store === void 0 ? {} : { store: request.store };
  const bundles = bundleSource({ folder: join5(folder, "bundles"), files, io, log, ...store });
  const ports = { clock, log, metrics, crash };
  return {
    branch,
    bundles,
    pool: new ModelPool(poolLoader(bundles, enginesOf(world, folder, ports), ports)),
    clock,
    log,
    metrics
  };
}
function cacheFolder({ cache: cache2, environment, branch = "" }, { env, cwd }, place) {
  if (cache2 !== void 0) return resolve2(cwd, cache2);
  const name = createHash4("sha256").update(`${place}
${environment}${branch === "" ? "" : `
${branch}`}`).digest("hex").slice(0, 16);
  const home = env["XDG_CACHE_HOME"] || join5(env["HOME"] || homedir(), ".cache");
  return join5(home, "trainyard", "serve", name);
}
function enginesOf(world, folder, { clock, log }) {
  const native = openEngines({ ...world, actions: false, log });
  return {
    tensors: tensorEngine({ wasmFile: join5(dirname(world.entry), "tfjs-backend-wasm-simd.wasm") }),
    inference: inferenceEngine(() => loadInferenceEngine(native)),
    programs: programPorts({ env: world.env, clock, state: folder })
  };
}
function poolLoader(bundles, engines, { clock, metrics, log, crash }) {
  return async (ref) => {
    const content = await bundles.fetch(ref);
    const ports = { format: models.get(content.manifest.format), engines, clock };
    const model = await crash.guard(() => loadServed(ref, content, ports));
    try {
      await crash.guard(() => warmUp(model));
      const labels = { model: content.manifest.model, digest: ref.digest };
      metrics.loadSeconds.set(labels, model.loadMs / 1e3);
      metrics.bytes.set(labels, model.bytes);
      log.info(`${labels.model}: loaded ${ref.version} (${ref.digest}) in ${Math.round(model.loadMs)} ms`);
      return await warmOf(model);
    } catch (error) {
      model.dispose();
      throw error;
    }
  };
}

// src/serve/score/score.ts
import { mkdtemp, rm as rm3 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join7, resolve as resolve3 } from "node:path";

// src/serve/score/row-answers.ts
function rowsOf2({ rows, scores, decisions }) {
  return Array.from({ length: rows }, (_, row) => {
    const [score2, decision] = [scores?.[row], decisions?.[row]];
    if (score2 !== void 0 && !Number.isFinite(score2)) return void 0;
    return {
      scores: score2 === void 0 ? void 0 : [score2],
      decisions: decision === void 0 ? void 0 : [decision]
    };
  });
}
var MOST_FAILURES = 200;
async function rowAnswers({ predict: predict2 }, input) {
  let failures = 0;
  const answersTo = async (part2) => {
    const prediction = await predict2(part2).catch(() => void 0);
    if (prediction !== void 0) return rowsOf2(prediction);
    failures += 1;
    if (part2.rows === 1 || failures >= MOST_FAILURES) return new Array(part2.rows).fill(void 0);
    const middle = part2.rows >> 1;
    const first = await answersTo(rowsFrom(part2, 0, middle));
    return [...first, ...await answersTo(rowsFrom(part2, middle, part2.rows))];
  };
  return await answersTo(input);
}
function rowsFrom({ columns }, start, end) {
  const cut = (column) => column.kind === "text" ? { kind: "text", values: column.values.slice(start, end) } : { ...column, values: column.values.slice(start, end) };
  return {
    kind: "columns",
    rows: end - start,
    columns: new Map([...columns].map(([name, column]) => [name, cut(column)]))
  };
}

// src/serve/score/comparison.ts
var RowComparison = class {
  #versions;
  #pairs;
  #arms;
  constructor(versions) {
    const { stable, candidate } = versions;
    const { scoreBounds } = stable;
    const counts = ({ model: { ref, decider } }) => new ArmCounts(ref, decider.classes, scoreBounds);
    this.#versions = versions;
    this.#pairs = new ShadowCounts(stable.tolerance);
    this.#arms = [counts(stable), counts(candidate)];
  }
  /** Has the other version answer the rows as well, and counts both. */
  async add({ input, prediction, outcomes }) {
    const { stable, candidate, released, slices } = this.#versions;
    const told2 = rowsOf2(prediction);
    const answers = ({ model }) => rowAnswers(model, input);
    const was = stable === released ? told2 : await answers(stable);
    const now = candidate === released ? told2 : await answers(candidate);
    for (let row = 0; row < input.rows; row += 1) {
      const inside = slices.length === 0 ? [] : slicesOf(slices, rowsFrom(input, row, row + 1), []);
      this.#count([was[row], now[row]], inside, outcomes?.[row] ?? null);
    }
  }
  #count(both, slices, outcome) {
    const [stable, candidate] = both;
    const { tolerance } = this.#versions.stable;
    this.#pairs.compared({ stable, candidate, row: 0, slices });
    const right = both.map(
      (said) => said !== void 0 && isRight(said, { row: 0, outcome: outcome ?? "", tolerance })
    );
    for (const [at, arm] of this.#arms.entries()) {
      const said = both[at];
      arm.ended(said === void 0 ? "error" : "ok", 0, slices);
      if (said !== void 0) arm.predicted(said, 0);
      if (outcome !== null) arm.labelled(right[at] === true);
    }
    if (outcome !== null) this.#pairs.labelled(right[0] === true, right[1] === true);
  }
  record() {
    const [stable, candidate] = this.#arms.map((arm) => ({ ...arm.record(), latency: null }));
    return { stable, candidate, shadow: this.#pairs.record() };
  }
};

// src/serve/score/evidence.ts
function batchEvidence({ traffic, compared, problem, since, at }) {
  const { model, environment, generation } = traffic.release;
  const failing = problem === void 0 ? 0 : 1;
  return {
    kind: "Evidence",
    schemaVersion: 1,
    model,
    environment,
    generation,
    window: traffic.window,
    since,
    at,
    servers: { total: 1, atGeneration: 1 - failing, failing },
    stable: compared?.stable ?? null,
    candidate: compared?.candidate ?? null,
    shadow: compared?.shadow ?? null,
    breaker: { open: false, reason: "" },
    problems: problem === void 0 ? [] : [problem]
  };
}
async function putEvidence(store, evidence, rows) {
  const key = evidenceKey(evidence.window, rows);
  await store.put(key, new TextEncoder().encode(prettyJson(evidence)));
  return key;
}

// src/serve/score/score-file.ts
import { writeFile as writeFile2 } from "node:fs/promises";
import { join as join6 } from "node:path";

// src/serve/evidence/promised.ts
var PromisedPerformance = class {
  #decider;
  #counts = expectedCounts([], []);
  constructor(decider) {
    this.#decider = decider;
  }
  add({ scores, decisions }) {
    const { task, classes } = this.#decider;
    if (task === "regression" || scores === void 0 || decisions === void 0) return;
    const positive = classes.at(-1);
    const decided = decisions.map((name) => Number(task !== "binary" || name === positive));
    const held = scores.map((p) => Math.min(1, Math.max(0, p)));
    this.#counts = addedCounts(this.#counts, expectedCounts(held, decided));
  }
  /** Empty for regression, and while there are no rows. */
  record() {
    return promisedOf(this.#decider.task, this.#counts);
  }
};

// src/serve/score/source.ts
async function openSource(session, path) {
  const files = await filesAt(session, path);
  const sql = sourceSql(files);
  return { sql, columns: await session.describe(`SELECT * FROM ${sql}`), typedSql: queriedSourceSql(files) };
}
async function filesAt(session, path) {
  if (!/\.(csv|tsv)(\.gz)?$/i.test(path)) return { paths: [path], format: "parquet" };
  const files = { paths: [path], format: "csv" };
  const [header] = await session.rows(headerLineSql(files));
  return { ...files, delimiter: delimiterOf(String(header?.["line"] ?? "")) };
}
function columnOf3({ columns }, name, use) {
  const found = columns.find((column) => column.name === name);
  if (found !== void 0) return found;
  const names = columns.map((column) => column.name);
  const near = nearest(name, names);
  throw new TrainyardError({
    code: "score-column",
    message: `the file has no column "${name}", which ${use}; it has ${names.slice(0, 20).join(", ")}`,
    fix: near === void 0 ? "Add the column." : `Did you mean "${near}"? Rename it.`,
    exitCode: EXIT.invalid
  });
}
function featureSql(source, { name, type }) {
  const column = columnOf3(source, name, "the model takes");
  const cell = type === "category" ? textSql(column) : readSql(column, type);
  return `${cell} AS ${identifier(name)}`;
}
function readSql(column, type) {
  return type === "boolean" ? `CAST(${booleanSql(column)} AS DOUBLE)` : numericSql(column);
}
async function checkCells(session, source, features) {
  const read = features.filter(({ type }) => type !== "category");
  if (read.length === 0) return;
  const first = read.map(({ name, type }, at2) => {
    const column = columnOf3(source, name, "the model takes");
    const text2 = textSql(column);
    const nan = type === "boolean" ? "" : ` AND NOT coalesce(isnan(try_cast(${text2} AS DOUBLE)), false)`;
    return `min(trainyard_row) FILTER (WHERE ${text2} IS NOT NULL AND (${readSql(column, type)}) IS NULL${nan}) AS f${at2}`;
  });
  const rows = `SELECT *, row_number() OVER () AS trainyard_row FROM ${source.sql}`;
  const [found] = await session.rows(`SELECT ${first.join(", ")} FROM (${rows})`);
  const at = read.findIndex((_, index) => typeof found?.[`f${index}`] === "number");
  const feature = read[at];
  if (feature === void 0) return;
  throw new TrainyardError({
    code: "score-cell",
    message: `row ${found?.[`f${at}`]} has something in the column "${feature.name}" that is ${feature.type === "boolean" ? "neither true nor false" : "no number"}`,
    fix: `Correct the cell; leave it empty where there is no value.`,
    exitCode: EXIT.invalid
  });
}

// src/serve/score/score-file.ts
var ROWS_AT_ONCE = 2e4;
async function scoreFile(job, world) {
  const { released, paths, outcome } = job;
  const features = columnsOf(job);
  const native = openEngines({ ...world, actions: false, log: { info: (line) => world.err(`${line}
`) } });
  const tables = duckdbTables(() => loadTableEngine(native), world.signal);
  const session = await tables.open({ memoryLimitMb: 2048, threads: 2, scratch: paths.scratch });
  try {
    const source = await openSource(session, paths.input);
    await checkCells(session, source, features);
    const cells = features.map((feature) => featureSql(source, feature));
    const truth2 = outcome === void 0 ? void 0 : textSql(columnOf3(source, outcome, "--outcome names"));
    const promised = new PromisedPerformance(released.model.decider);
    const rows = await scoreRows(session, { ...job, source, cells, truth: truth2, promised });
    await session.run(joined(job, source));
    return { rows, expected: promised.record(), content: await contentOf(session, source, features) };
  } finally {
    session.close();
  }
}
function columnsOf({ model, released }) {
  const { features } = released.model;
  if (features?.every(({ image }) => image === void 0) === true) return features;
  throw new TrainyardError({
    code: "score-model",
    message: `the inputs of ${model} are tensors or pictures, not columns`,
    fix: 'Send them to "trainyard serve".',
    exitCode: EXIT.invalid
  });
}
async function scoreRows(session, job) {
  const { released, comparison, promised, source, cells } = job;
  let rows = 0;
  for (let part2 = 0; ; part2++) {
    const window2 = `FROM ${source.sql} LIMIT ${ROWS_AT_ONCE} OFFSET ${part2 * ROWS_AT_ONCE}`;
    const columns = await session.columns(`SELECT ${cells.join(", ")} ${window2}`);
    const count2 = columns.values().next().value?.values.length ?? 0;
    const input = { kind: "columns", rows: count2, columns };
    if (count2 > 0) {
      const outcomes = await outcomesOf(session, job, window2);
      const prediction = await released.model.predict(input);
      promised.add(prediction);
      await comparison?.add({ input, prediction, outcomes });
      await writeFile2(partPath(job, part2), linesOf(prediction, { released, from: rows }));
      rows += count2;
    } else if (part2 === 0) await writeFile2(partPath(job, part2), "");
    if (count2 < ROWS_AT_ONCE) return rows;
  }
}
async function outcomesOf(session, { outcome, truth: truth2, released }, window2) {
  if (truth2 === void 0) return void 0;
  const found = (await session.columns(`SELECT ${truth2} AS truth ${window2}`)).get("truth");
  const outcomes = found?.kind === "text" ? found.values : [];
  const { task, classes } = released.model.decider;
  const due = task === "regression" ? (text2) => text2.trim() !== "" && Number.isFinite(Number(text2)) : void 0;
  const strange = outcomes.find((text2) => text2 !== null && !(due?.(text2) ?? classes.includes(text2)));
  if (strange === void 0 || strange === null) return outcomes;
  throw new TrainyardError({
    code: "score-outcome",
    message: `the column "${outcome}" holds "${strange.slice(0, 100)}", which is no ${task === "regression" ? "number" : `class of the model: ${classes.join(", ")}`}`,
    fix: "Name the column with what truly happened, written as the model writes its predictions.",
    exitCode: EXIT.invalid
  });
}
function partPath({ paths }, part2) {
  return join6(paths.scratch, `part-${String(part2).padStart(6, "0")}.jsonl`);
}
function linesOf(prediction, { released, from }) {
  const { classes, task } = released.model.decider;
  const all = prediction.outputs.get("probabilities")?.values;
  const lines = [];
  for (let row = 0; row < prediction.rows; row++) {
    const decision = prediction.decisions?.[row];
    const place = task === "binary" ? 1 : classes.indexOf(decision ?? "");
    const scores = task === "regression" ? { prediction: prediction.scores?.[row] } : { prediction: decision, probability: all?.[row * classes.length + place] };
    lines.push(JSON.stringify({ trainyard_row: from + row + 1, ...scores }));
  }
  return `${lines.join("\n")}
`;
}
function joined({ released, model, paths }, source) {
  const { version, digest } = released.model.ref;
  const regression = released.model.decider.task === "regression";
  const toCsv = /\.csv$/i.test(paths.output);
  const types = regression ? "{'trainyard_row': 'BIGINT', 'prediction': 'DOUBLE'}" : "{'trainyard_row': 'BIGINT', 'prediction': 'VARCHAR', 'probability': 'DOUBLE'}";
  const parts = `read_json(${literal(join6(paths.scratch, "part-*.jsonl"))}, format = 'newline_delimited', columns = ${types})`;
  const stamps = `${literal(model)} AS model_name, ${literal(version)} AS model_version, ${literal(digest)} AS model_digest`;
  const predicted = regression ? "predicted.prediction" : "predicted.prediction, predicted.probability";
  const rows = `SELECT *, row_number() OVER () AS trainyard_row FROM ${toCsv ? source.sql : source.typedSql}`;
  const all = `SELECT rows.* EXCLUDE (trainyard_row), ${predicted}, ${stamps} FROM (${rows}) AS rows JOIN ${parts} AS predicted USING (trainyard_row) ORDER BY trainyard_row`;
  return `COPY (${all}) TO ${literal(paths.output)} (${toCsv ? "FORMAT csv, HEADER" : "FORMAT parquet"})`;
}
async function contentOf(session, source, features) {
  const columns = features.map(({ name }) => identifier(name)).join(", ");
  const sum = `SELECT CAST(sum(hash(${columns})) AS VARCHAR) AS hashes, CAST(count(*) AS VARCHAR) AS rows FROM ${source.sql}`;
  return hexOf(sha256(JSON.stringify(await session.rows(sum)))).slice(0, 32);
}

// src/serve/score/score.ts
async function score(request, world) {
  const followed = await followedFrom({ ...request, pollMs: 1e3 }, world);
  const { branch, pool, log, clock } = followed;
  const since = clock.now().toISOString();
  const { model, traffic } = chosen2(await branch.releases(await branch.fetch()), request);
  try {
    const loaded = await loadTraffic(pool, model, traffic);
    if (loaded.kind === "nothing") throw loaded.failure;
    if (loaded.failure !== void 0) log.warn(`without the candidate: ${messageOf(loaded.failure)}`);
    return await scored({ request, world, followed, model, traffic, loaded, since });
  } finally {
    pool.dispose();
  }
}
function chosen2(releases, { model: wanted, environment, branch = `deploy/${environment}` }) {
  const names = [...releases.keys()];
  const model = wanted ?? (names.length === 1 ? names[0] : void 0);
  const text2 = model === void 0 ? void 0 : releases.get(model);
  if (model === void 0 || text2 === void 0) {
    const near = wanted === void 0 ? void 0 : nearest(wanted, names);
    const what = wanted === void 0 ? "it must be said which model scores" : `there is no model "${wanted}"`;
    const fix = near === void 0 ? "Name one with --model." : `Did you mean "${near}"?`;
    throw unknown2(`${what}; ${branch} has ${names.join(", ") || "none"}`, fix);
  }
  const answer2 = readTraffic(text2, model, environment);
  if (answer2.kind === "traffic") return { model, traffic: answer2.traffic };
  throw unknown2(`${model}/release.json ${answer2.what}`, "Mend the file on the deploy branch.");
}
async function scored(batch) {
  const { request, world, model, traffic, loaded } = batch;
  const { stable, candidate } = loaded;
  const released = traffic.share >= 1 ? candidate ?? stable : stable;
  if (released === void 0) {
    await told(batch, void 0, void 0);
    throw unreleased(batch);
  }
  const comparison = comparisonOf(batch, released);
  const scratch = await mkdtemp(join7(tmpdir(), "trainyard-score-"));
  try {
    const [input, output] = [resolve3(world.cwd, request.input), resolve3(world.cwd, request.output)];
    const { outcome } = request;
    const job = { model, released, comparison, paths: { input, output, scratch }, ...outcome && { outcome } };
    const file = await scoreFile(job, world);
    const { version, digest } = released.model.ref;
    const { rows, expected } = file;
    const evidence = await told(batch, comparison, file);
    return { model, version, digest, rows, shadow: shadowOf(comparison, candidate), expected, evidence };
  } finally {
    await rm3(scratch, { recursive: true, force: true });
  }
}
function comparisonOf({ loaded, traffic }, released) {
  const { stable, candidate } = loaded;
  if (stable === void 0 || candidate === void 0) return void 0;
  return new RowComparison({ stable, candidate, released, slices: traffic.release.plan.slices ?? [] });
}
function shadowOf(comparison, candidate) {
  if (comparison === void 0 || candidate === void 0) return null;
  const { version, digest } = candidate.model.ref;
  return { version, digest, ...comparison.record().shadow };
}
async function told({ request, followed, traffic, loaded, since }, comparison, file) {
  const { release } = traffic;
  const ref = release.candidate ?? release.stable;
  if (request.evidence !== true || ref === null || ["IDLE", "REJECTED"].includes(release.phase)) return null;
  const { failure } = loaded;
  if (failure !== void 0 && kindOf2(failure) === "store") return null;
  const evidence = batchEvidence({
    traffic,
    compared: comparison?.record(),
    problem: failure === void 0 ? void 0 : messageOf(failure),
    since,
    at: followed.clock.now().toISOString()
  });
  const rows = file?.content ?? hexOf(sha256(release.releaseId)).slice(0, 32);
  return await putEvidence(followed.bundles.storeOf(ref), evidence, rows);
}
function scoreText(outcome, json) {
  if (json) return prettyJson(outcome);
  const { model, version, digest, rows, shadow, expected, evidence } = outcome;
  const [first] = expected;
  const promise = first ? `${first.metric} ${figure(first.expected)} (${figure(first.low, 3)} to ${figure(first.high, 3)}) expected, if the probabilities are right
` : "";
  const said = `${rows} rows scored with ${model} ${version} (${digest})
${promise}`;
  const put = evidence === null ? "" : `evidence put into the store as ${evidence}
`;
  if (shadow === null) return said + put;
  const { pairs, disagreements } = shadow;
  return `${said}candidate ${shadow.version} disagrees on ${disagreements} of ${pairs} rows; --json has the evidence
${put}`;
}
function unreleased({ model, request, loaded }) {
  const fix = request.evidence === true && loaded.candidate !== void 0 ? 'Its first version was loaded, which the evidence says now: run "trainyard reconcile", and score again.' : "Promote one.";
  return unknown2(`${model} has no stable version in ${request.environment} yet`, fix);
}
function unknown2(message2, fix) {
  return new TrainyardError({ code: "score-model", message: message2, fix, exitCode: EXIT.invalid });
}

// src/serve/index.ts
async function serve(request, world) {
  const config = await optionsOf(request, world);
  const followed = await followedFrom(request, world);
  const { clock, log, metrics } = followed;
  const { environment } = request;
  const follower = new Follower({ ...followed, environment, breaker: config.breaker });
  const state = {
    get deployments() {
      return follower.deployments;
    },
    get status() {
      return follower.status;
    }
  };
  const { limits, nan } = config;
  const shadowQueue = config.shadow.queue;
  const answerer = new Answerer({ metrics, clock, log, nan, timeoutMs: limits.timeoutMs, shadowQueue });
  const records = recordsOf(world, { followed, config }, follower);
  const common = { state, answerer, recorder: records.memory, metrics, clock, log, limits, unit: unitOf2(config), nan };
  const tls = await tlsOf(config, world);
  const ports = { ...common, access: accessOf(config), more: records.routes, ...tls !== void 0 && { tls } };
  const server = await startServer(ports, config.listen).catch((error) => {
    throw unusable2(config, error);
  });
  world.out(`${server.url}
`);
  log.info(`serving ${environment} of the repository at ${server.url}`);
  await followUntil(world.signal, follower, request.pollMs);
  log.info("stopping: answering what has begun");
  await server.stop(config.drainMs);
  await records.close();
  log.info("stopped");
}
function recordsOf(world, { followed, config }, follower) {
  const { clock, log, metrics } = followed;
  const ids = new PredictionIds(clock);
  const folder = config.log === void 0 ? void 0 : resolve4(world.cwd, config.log.folder);
  const native = openEngines({ ...world, actions: false, log });
  const tables = duckdbTables(() => loadTableEngine(native));
  const predictions = config.log === void 0 || folder === void 0 ? void 0 : new PredictionLog({ config: config.log, folder, process: ids.process, clock, log, metrics, tables });
  const memory = new PredictionMemory(ids, predictions === void 0 ? void 0 : (entry) => predictions.write(entry));
  const timer = setInterval(() => void predictions?.maintain(), MAINTAIN_MS);
  timer.unref();
  const deployments = () => follower.deployments;
  const erase = { memory, log: predictions };
  const secret = world.env["TRAINYARD_SYNC_SECRET"];
  return {
    memory,
    routes: new Map([
      ...docsRoutes(),
      ["/v1/sync", [syncRoute({ secret, sync: () => follower.sync(), log })]],
      ["/v1/feedback", [feedbackRoute({ memory, log: predictions, folder, metrics, clock, deployments })]],
      ["/v1/predictions/*", [eraseRoute(erase)]],
      ["/v1/erase", [eraseUnitRoute(erase)]]
    ]),
    close: async () => {
      clearInterval(timer);
      await predictions?.close();
    }
  };
}
var MAINTAIN_MS = 6e4;
async function followUntil(signal, follower, pollMs) {
  while (!signal.aborted) {
    await follower.sync();
    await pause(pollMs, void 0, { signal }).catch(() => void 0);
  }
}
export {
  score,
  scoreText,
  serve
};
