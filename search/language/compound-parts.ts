/**
 * Dutch words that compounds of the field are made of. Only a word whose every part stands here is split, so a
 * missing part costs a meeting and a wrong split needs two wrong parts. Folded, singular, four letters or more
 * where a shorter one would be found in everything.
 */
const GOODS = `aanhanger accu actuator afdichting afval aggregaat akoestiek aluminium amfibie ammoniak ammunitie amplitude analyse antenne apparaat
 apparatuur arm atoom aandrijf aandrijving afstand afweer alarm artillerie asfalt auto automaat baan bagage bak band bank bataljon batterij beeld beton
 bescherming besturing bewaking bewapening bodem boei bom boor boot bord bouw brand brandstof brein bril bron brug buis bundel
 camera camouflage cel cement chemie chip coating code commando communicatie component composiet compressie computer condensator constructie
 container contact controle corrosie cryptografie dak damp data database defensie deeltje dek detectie detector diagnose diamant diesel
 diepte dier digitaal diode display doel doelwit domein dosis draad drijver drager drone droog druk duik duikboot duiker
 dynamiek echo eenheid effect elektriciteit elektrode elektron elektronica element emissie energie explosie explosief fabriek fase
 fibre film filter flits fluor folie fotonica foton frequentie fysica gas gebied gebouw gebruiker gegevens geheugen
 gehoor geleiding geluid generator gevaar gevecht gewicht gewond glas gloei golf golflengte graaf granaat grafeen
 grond grondstof groep groot haven hand harnas hars helikopter helm hitte hoek hoofd hoogspanning hoogte hout huid hulp identiteit
 impact impuls industrie informatie infrarood infrastructuur inlichting inlichtingen inslag inspectie instrument intelligentie
 interceptie inzet isolatie jacht kaart kabel kalibratie kamer kanaal kanon kap kennis keramiek kern keten ketel kijker klep kleur
 klimaat knal koel koeling kogel kolom kompas kool koolstof koper kop koppeling kracht kraan kristal kruit kunst kunststof
 kust kwaliteit kwantum laag laboratorium lading lak lamp land landing lans laser las lassen last leer leger leiding lens lever levens lichaam
 licht lijm lijn lithium locatie lood loop lucht luchthaven luchtmacht luchtvaart maan maat machine magneet mantel marine markt masker massa
 mast materiaal materieel matrix mechanica mechanisme medicijn meet membraan mens metaal meter meting micro microfoon middel mijn mijnen
 milieu missie mobiliteit model molecuul moment monster mortier motor munitie muur nabij nacht nano navigatie net netwerk
 neutron niveau norm object oceaan oefening olie omgeving onderhoud onderwater onderzee onderzoek ontsteking ontvanger ontwerp
 oorlog opbrengst operatie opleiding oppervlak oppervlakte opslag optiek orbit oven paneel pantser papier parachute patroon patrouille
 perceptie personeel persoon pijp piloot plaats plaat plan planning plasma platform poeder politie polymeer pomp poort positie
 post printer prestatie print procedure proces processor productie proef profiel programma projectiel propeller proton puls punt
 radar radio raket rail ramp rand rapport reactie reactor    reflectie regel regeling regio rem rek reparatie reserve resonantie
 respons richting ring risico robot rook rotor route ruimte ruimtevaart ruis satelliet schaal schade schakelaar schakeling scherm scherf
 schild schip schok school schroef schuim sector sein sensor serie server sein sleep sleutel slijtage smeer snelheid soldaat software
 sonar spanning spectrum spiegel spoel spoor spraak spring spuit stabiliteit stad staal stack staf station stealth stelling steen stof stoom
 storing stoor straal straling stralen strategie strijd strip stroom structuur studie stuur stuwkracht stuwstof substraat systeem taak taal tank
 team techniek technologie telefoon telescoop temperatuur tent terrein test textiel tijd titanium toestel toestand toezicht toevoer torpedo
 traagheid training transport trein trilling troepen tunnel turbine uitrusting vaartuig valscherm vat veiligheid veld ventiel verband verbinding verbruik
 verbranding verdediging verkeer verkenning vermogen verrekijker versterker vervoer verwarming verwerking vest vezel video vijand virus visie vlak vlam vleugel
 vlieg vliegtuig vliegveld vloeistof vloot vlucht voeding voedsel voertuig voorraad vorm vracht vuur waarneming wacht wagen
 wand wapen wapening warmte water waterstof web weefsel weer weg wereld werk werkplaats werktuig wiel wind winter wond zand zee zelf zender zicht
 ziekte zilver zoek zon zone zonne zuur zuurstof zuivering zwaartekracht zwerm`;

const ACTS = `aanbod aandacht aanpak aanval aanvoer afhandeling afkoeling afscherming afvoer aflevering afstelling automatisering beheer behandeling beheersing
 behoud belasting beoordeling bepaling bereik berekening besluit besluitvorming beschikbaarheid besparing bestand bestendig bestrijding bevoorrading bewerking beweging bewijs
 bezetting capaciteit centrum concept conversie dekking deling demonstratie dichtheid dienst distributie diversiteit dreiging drempel duur
 efficientie eigenschap evaluatie factor fout fusie gebruik gedrag geleider gereedschap grens hantering herkenning herstel
 indeling inrichting installatie integratie kennis lager leverancier levering levensduur logistiek loos maker making management massa
 meting methode modellering monitoring nauwkeurigheid neming net omvormer omzetting onderscheid ontwikkeling ontwijking opbouw  
 opsporing optimalisatie opvolging opwekking overdracht overleving parameter presentatie preventie reactie reductie regelaar reiniging
 resistentie richtlijn samenwerking schatting scheiding sectie segment selectie signaal signatuur simulatie simulator sluiting snelheid sterkte
 stelsel sturing support tolerantie toepassing uitwisseling uitvoering vaardigheid validatie vangst veiligheid verandering vermindering
 verplaatsing verspreiding verwerker vervaardiging verzameling volger volging voorspelling voorziening vorming waarde wering werking wijziging winning zekerheid`;

const KINDS = `biologisch chemisch digitaal elektrisch elektronisch hyper laag licht maritiem medisch militair mobiel multi nood nucleair oefen optisch
 snel thermisch vertaal zelf zwaar`;

export const compoundParts: ReadonlySet<string> = new Set(
  [GOODS, ACTS, KINDS].flatMap((list) => list.trim().split(/\s+/)).filter((word) => word.length > 2),
);
