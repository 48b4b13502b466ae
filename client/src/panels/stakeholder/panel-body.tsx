import type { StakeholderDetails } from '../../data/use-stakeholder.js';
import { BridgeSection } from './bridge-section.js';
import { ChangeSection } from './change-section.js';
import { FactSection } from './fact-section.js';
import { IntroduceSection } from './introduce-section.js';
import { MeasureSection } from './measure-section.js';
import { RouteSection } from './route-section.js';
import { TieSection } from './tie-section.js';

/** What is known and computed of one stakeholder, the most asked first. */
export function PanelBody({ details }: { readonly details: StakeholderDetails }) {
  return (
    <>
      <BridgeSection details={details} />
      <MeasureSection details={details} />
      <TieSection details={details} />
      <IntroduceSection details={details} />
      <RouteSection details={details} />
      <FactSection details={details} />
      <ChangeSection details={details} />
    </>
  );
}
