/** The one-way order of imports (docs/adr/0001): a planted fault in any row fails `pnpm check:order`. */
const server = {
  // folder: what it may import, besides shared, runtime, api and itself
  runtime: [],
  api: [],
  engine: [],
  analytics: [],
  formats: [],
  paper: [],
  history: ['engine'],
  access: ['engine', 'history'],
  network: ['engine', 'analytics', 'history', 'access'],
  measures: ['analytics', 'access', 'network'],
  insights: ['analytics', 'access', 'network', 'measures'],
  exchange: ['formats', 'history', 'access', 'network'],
  report: ['access', 'network', 'measures', 'insights', 'exchange', 'paper'],
  'what-if': ['analytics', 'access', 'network'],
};
const openToAll = { runtime: [], api: ['runtime'] };

const serverOrder = Object.entries(server).map(([folder, allowed]) => {
  const reach = [folder, ...allowed, ...(openToAll[folder] ?? ['runtime', 'api'])];
  return {
    name: `server-${folder}-order`,
    severity: 'error',
    comment: `${folder} may import only: ${[...new Set(reach)].join(', ')} and shared`,
    from: { path: `^server/src/${folder}/`, pathNot: '\\.test\\.ts$' },
    to: { path: '^server/src/', pathNot: `^server/src/(${[...new Set(reach)].join('|')})/` },
  };
});

const client = {
  components: [],
  'graph-canvas': [],
  state: [],
  data: ['state'],
  panels: ['components', 'state', 'data'],
  views: ['components', 'graph-canvas', 'state', 'data'],
};
const clientOrder = Object.entries(client).map(([folder, allowed]) => ({
  name: `client-${folder}-order`,
  severity: 'error',
  from: { path: `^client/src/${folder}/`, pathNot: '\\.test\\.tsx?$' },
  to: { path: '^client/src/', pathNot: `^client/src/(${[folder, ...allowed].join('|')})/` },
}));

const single = (name, modules, owner) => ({
  name,
  severity: 'error',
  comment: `${modules} is imported only by ${owner}`,
  from: { path: '^(server|client)/src/', pathNot: owner },
  to: { path: `node_modules/(${modules})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'shared-imports-nothing',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^shared/src/' },
    },
    { name: 'client-not-server', severity: 'error', from: { path: '^client/' }, to: { path: '^server/' } },
    { name: 'server-not-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    ...serverOrder,
    ...clientOrder,
    {
      name: 'a-view-never-imports-another-view',
      severity: 'error',
      from: { path: '^client/src/views/([^/]+)/' },
      to: { path: '^client/src/views/', pathNot: '^client/src/views/$1/' },
    },
    single('neo4j-driver-owner', 'neo4j-driver', '^server/src/engine/neo4j-engine\\.ts$'),
    single('grafeo-owner', '@grafeo-db/js', '^server/src/engine/embedded-engine\\.ts$'),
    single('pdfkit-owner', 'pdfkit', '^server/src/paper/'),
    single('cytoscape-owner', 'cytoscape', '^client/src/graph-canvas/'),
    {
      name: 'not-to-unresolvable',
      comment: 'The typed document node is a package of types alone',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      // The last two: a package of types alone has no main.
      mainFields: ['module', 'main', 'types', 'typings'],
      conditionNames: ['footbridge-source', 'import', 'node', 'default', 'types'],
    },
  },
};
