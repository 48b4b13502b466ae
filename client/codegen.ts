import type { CodegenConfig } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';

/** Turns the documents of src/data into typed strings; the outcome is committed, and checked for staleness. */
const config: CodegenConfig = {
  schema: `${import.meta.dirname}/../shared/schema.graphql`,
  documents: [`${import.meta.dirname}/src/data/documents/*.graphql`],
  generates: {
    [`${import.meta.dirname}/src/data/generated/`]: {
      preset,
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        importExtension: '.js',
        emitLegacyCommonJSImports: false,
        avoidOptionals: { field: true, inputValue: false },
        scalars: {
          ID: 'string',
          Date: 'string',
          DateTime: 'string',
          JSON: 'unknown',
          NetworkFilterEcho: 'unknown',
        },
      },
    },
  },
};

export default config;
