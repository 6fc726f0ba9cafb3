import { concept } from './concept.ts';

/** At sea and under it. */
export const maritime = [
  concept(
    'ship',
    'schip|vaartuig|oorlogsschip|marineschip',
    'ship|vessel|warship|naval ship|surface combatant',
  ),
  concept(
    'boat',
    'boot|vaartuigje|landingsvaartuig|motorboot|rubberboot',
    'boat|watercraft|small craft|landing craft',
    'RHIB',
  ),
  concept('navy', 'marine|zeemacht|zeestrijdkrachten', 'navy|naval'),
  concept('submarine', 'onderzeeboot|onderzeeer|duikboot', 'submarine|submersible'),
  concept('underwater', 'onderwater|onder water|onderzees', 'underwater|undersea|subsea'),
  concept('hull', 'scheepsromp|romp|scheepshuid', 'hull|ship hull|hull form'),
  concept('antifouling', 'aangroei|aangroeiwering|algengroei', 'fouling|biofouling|antifouling'),
  concept(
    'sea-mine',
    'zeemijn|mijnenbestrijding|mijnenjager|mijnenjacht',
    'sea mine|naval mine|mine countermeasures|mine hunting',
    'MCM',
  ),
  concept('anti-submarine', 'onderzeebootbestrijding', 'anti submarine warfare|submarine detection', 'ASW'),
  concept('torpedo', 'torpedo', 'torpedo'),
  concept('buoy', 'boei|meetboei|sonarboei', 'buoy|sonobuoy'),
  concept('mooring', 'verankering|anker|afmeren', 'mooring|anchor'),
  concept('diver', 'duiker|duikuitrusting', 'diver|diving|swimmer'),
  concept('wave', 'golf op zee|zeegang|golfslag', 'ocean wave|sea state|wave height'),
  concept('ocean', 'oceaan|zee|open zee', 'ocean|sea'),
  concept('port', 'haven|zeehaven|haventerrein', 'port|harbor'),
  concept('seabed', 'zeebodem|zeekabel|onderzeese kabel', 'seabed|seafloor|undersea cable|ocean bottom'),
  concept('amphibious', 'amfibisch|landing vanuit zee', 'amphibious'),
  concept('shipbuilding', 'scheepsbouw|scheepswerf|werf', 'shipbuilding|shipyard'),
  concept('deck', 'scheepsdek|dek|vliegdek', 'deck|flight deck|aircraft carrier'),
  concept('towed', 'gesleept|sleepkabel', 'towed|tow cable|tether'),
  concept('winch', 'lier|kraan|hijsen', 'winch|crane|hoist|lifting'),
  concept('bridge', 'brug|mobiele brug', 'bridge|bridging|gap crossing'),
  concept(
    'arctic',
    'poolgebied|arctisch|ijs|ijsvorming|ijsbestrijding',
    'arctic|ice|icing|deicing|polar|cold weather',
  ),
  concept('desert', 'woestijn|zand en stof', 'desert|sand and dust|brownout'),
];
