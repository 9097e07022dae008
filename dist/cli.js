#!/usr/bin/env node
import module from 'node:module';
import { fileURLToPath } from 'node:url';
if (!process.env.CI) module.enableCompileCache?.();
const { runCli } = await import('./index.js');
await runCli(fileURLToPath(import.meta.url));
