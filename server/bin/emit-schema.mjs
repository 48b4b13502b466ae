// Writes shared/schema.graphql from the server's resolvers. Run after every change to the public API.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, install, requireNode, root } from './prepare.mjs';

requireNode();
install();
build();
const { schemaText } = await import('../dist/schema.js');
const file = join(root, 'shared/schema.graphql');
const changed = readFileSync(file, 'utf8') !== schemaText();
if (changed) writeFileSync(file, schemaText());
console.log(`shared/schema.graphql ${changed ? 'written' : 'was up to date'}`);
