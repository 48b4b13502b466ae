import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { useContext } from 'react';
import { Heading } from 'react-aria-components';
import { Link } from 'react-router';
import { DefinitionWords } from '../definition-words.js';
import { MeasureLinksContext } from './measure-links.js';

/** A measure of the catalogue in short, and the way to all there is to say of it. */
export function MeasureDefinition({ measure }: { readonly measure: MeasureId }) {
  const definition = measureById(measure);
  const addressOf = useContext(MeasureLinksContext);
  if (definition === null) return null;
  return (
    <>
      <Heading slot="title" level={3}>
        {definition.name}
      </Heading>
      <DefinitionWords definition={definition} />
      {addressOf !== null && (
        <p>
          <Link to={addressOf(measure)}>All about {definition.name.toLowerCase()}</Link>
        </p>
      )}
    </>
  );
}
