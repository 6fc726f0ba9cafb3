import { concept } from './concept.ts';

/** Space and quantum. */
export const spaceQuantum = [
  concept(
    'space',
    'ruimtevaart|ruimtevaarttechnologie',
    'space technology|space system|outer space|aerospace',
  ),
  concept('satellite', 'satelliet|kunstmaan|ruimtevaartuig', 'satellite|spacecraft'),
  concept(
    'small-satellite',
    'kleine satelliet|nanosatelliet|microsatelliet',
    'small satellite|nanosatellite|microsatellite|small spacecraft',
    'CubeSat|smallsat',
  ),
  concept('constellation', 'satellietconstellatie|constellatie', 'constellation|satellite constellation'),
  concept(
    'orbit',
    'baan om de aarde|omloopbaan|lage aardbaan',
    'orbit|low earth orbit|geostationary',
    'LEO|GEO|MEO',
  ),
  concept(
    'launch',
    'lancering|draagraket|lanceerinstallatie',
    'space launch|launch vehicle|responsive launch|launcher',
  ),
  concept(
    'earth-observation',
    'aardobservatie|satellietbeeld|afstandswaarneming',
    'earth observation|remote sensing|satellite imagery|overhead imagery',
  ),
  concept(
    'space-awareness',
    'ruimtebewaking|zicht op de ruimte|ruimtepuin',
    'space situational awareness|space domain awareness|space debris|orbital debris',
    'SSA|SDA',
  ),
  concept(
    'ground-station',
    'grondstation|grondsegment|volgstation',
    'ground station|ground segment|ground terminal',
  ),
  concept('attitude-control', 'standregeling|sterrensensor', 'attitude control|star tracker|reaction wheel'),
  concept(
    'space-servicing',
    'onderhoud in de ruimte|bijtanken in de ruimte',
    'on orbit servicing|satellite servicing|on orbit refueling',
    'OSAM|RPO',
  ),
  concept('deployable', 'uitklapbaar|uitvouwbaar|ontplooibaar', 'deployable|unfolding|deployable structure'),
  concept('space-weather', 'ruimteweer|ionosfeer', 'space weather|ionosphere|ionospheric'),
  concept('quantum', 'kwantum|quantum|kwantumtechnologie|quantumtechnologie', 'quantum|quantum technology'),
  concept(
    'quantum-sensing',
    'kwantumsensor|quantumsensor|koude atomen|quantum sensing',
    'quantum sensing|quantum sensor|cold atom|atom interferometer|rydberg',
  ),
  concept(
    'quantum-communication',
    'kwantumcommunicatie|quantumcommunicatie|kwantumsleutel|quantumsleuteldistributie',
    'quantum communication|quantum key distribution|quantum network|entanglement',
    'QKD',
  ),
  concept(
    'quantum-computing',
    'kwantumcomputer|quantumcomputer|kwantumberekening',
    'quantum computing|quantum computer|qubit',
  ),
  concept(
    'single-photon',
    'enkel foton|fotonteller|fotondetector',
    'single photon|photon counting|avalanche photodiode',
    'SPAD|SNSPD|APD',
  ),
  concept('atmosphere', 'atmosfeer|dampkring|turbulentie', 'atmosphere|atmospheric|turbulence'),
  concept('weather', 'weer|weersvoorspelling|meteorologisch', 'weather|weather forecast|meteorological'),
  concept('plasma', 'plasma', 'plasma'),
  concept(
    'imagery',
    'beeldmateriaal|luchtfoto|videobeelden|beelden',
    'imagery|aerial image|full motion video|video',
  ),
  concept(
    'mapping',
    'kartering|kaarten maken|terreinmodel',
    'mapping|terrain model|geospatial|digital elevation',
    'SLAM|GIS',
  ),
];
