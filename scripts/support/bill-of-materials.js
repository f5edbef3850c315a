import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './failure.js';
import { npm } from './npm.js';
import { root } from './root.js';
import { run, tail } from './run.js';
import { shippedPackages } from './shipped-packages.js';

/** Of the package and the image. */
const FILE = join(root, 'dist', 'sbom.cdx.json');

/**
 * Writes what an installation is made of, as CycloneDX: what npm says, and what it leaves out with the tools of a clone: the
 * packages in the page, and those of the server that a tool needs as well (pg, zod). Needs dist/; asks no registry.
 */
export async function writeBillOfMaterials() {
  const [program, args] = npm();
  const asked = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--omit=dev'];
  const { code, output } = await run(program, [...args, ...asked, '--omit=optional']);
  if (code !== 0) throw new Failure('npm made no SBOM.', { output: tail(output) });
  const bill = JSON.parse(output);
  const known = new Set(bill.components.map((/** @type {{ purl: string }} */ { purl }) => purl));
  const left = shippedPackages()
    .map(asComponent)
    .filter(({ purl }) => !known.has(purl) && known.add(purl));
  const all = { ...bill, components: [...bill.components, ...left] };
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

/** @param {import('./shipped-packages.js').Shipped} shipped */
function asComponent({ name, version, license }) {
  return {
    ...{ 'bom-ref': `${name}@${version}`, type: 'library', name, version, scope: 'required' },
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
  };
}
