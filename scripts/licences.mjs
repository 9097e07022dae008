import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = /^(licen[cs]e|copying|notice)/i;

/**
 * The licences of the packages that files of a bundle come from, as one text: name, version, licence, and the licence
 * files as the package carries them; a text that several packages share stands once.
 *
 * @param {string} root folder that `inputs` are relative to
 * @param {readonly string[]} inputs paths as in esbuild's metafile
 */
export async function licencesOf(root, inputs) {
  const packages = await Promise.all(packageFolders(inputs).map((folder) => readPackage(root, folder)));
  packages.sort((a, b) => (a.title < b.title ? -1 : 1));
  const byText = new Map();
  for (const { title, text } of packages) byText.set(text, [...(byText.get(text) ?? []), title]);
  const sections = [...byText].map(([text, titles]) => `${titles.join('\n')}\n\n${text}`);
  return `Packages bundled in the program, and their licences.\n\n${sections.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

function packageFolders(inputs) {
  const folders = new Set();
  for (const input of inputs) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (match) folders.add(match[1]);
  }
  return [...folders].sort();
}

async function readPackage(root, folder) {
  const about = JSON.parse(await readFile(path.join(root, folder, 'package.json'), 'utf8'));
  const names = (await readdir(path.join(root, folder))).filter((name) => FILE.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(path.join(root, folder, name), 'utf8')));
  return {
    title: `${about.name} ${about.version} (${about.license ?? 'licence not declared'})`,
    text: `${texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n') || withoutFile(about.license)}\n`,
  };
}

function withoutFile(licence) {
  if (licence === 'Apache-2.0')
    return 'The package carries no licence file. The text of Apache-2.0 is the LICENSE of Trainyard.';
  return 'The package carries no licence file.';
}
