import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { useContext } from 'react';
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
      <h3>{definition.name}</h3>
      <DefinitionWords definition={definition} />
      {addressOf !== null && (
        <p>
          <Link to={addressOf(measure)}>All about {definition.name.toLowerCase()}</Link>
        </p>
      )}
    </>
  );
}
