// `npm start`: install and build what is missing, then serve.
import { build, install, requireNode } from './prepare.mjs';

requireNode();
install();
build();
await import('../dist/main.js');
