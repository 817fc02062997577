// Made by Tests/ZoneTables/make_zone_tables.py from the IANA data 2026f (public domain).

extension ZoneTable {
  /// The lines from `Africa/Abidjan` to `Africa/Windhoek`.
  static let africa: StaticString = """
    Africa/Abidjan GMT0
    Africa/Accra GMT0
    Africa/Addis_Ababa EAT-3
    Africa/Algiers CET-1
    Africa/Asmara EAT-3
    Africa/Asmera EAT-3
    Africa/Bamako GMT0
    Africa/Bangui WAT-1
    Africa/Banjul GMT0
    Africa/Bissau GMT0
    Africa/Blantyre CAT-2
    Africa/Brazzaville WAT-1
    Africa/Bujumbura CAT-2
    Africa/Cairo EET-2EEST,M4.5.5/0,M10.5.4/24
    Africa/Casablanca <+00>0
    Africa/Ceuta CET-1CEST,M3.5.0,M10.5.0/3
    Africa/Conakry GMT0
    Africa/Dakar GMT0
    Africa/Dar_es_Salaam EAT-3
    Africa/Djibouti EAT-3
    Africa/Douala WAT-1
    Africa/El_Aaiun <+00>0
    Africa/Freetown GMT0
    Africa/Gaborone CAT-2
    Africa/Harare CAT-2
    Africa/Johannesburg SAST-2
    Africa/Juba CAT-2
    Africa/Kampala EAT-3
    Africa/Khartoum CAT-2
    Africa/Kigali CAT-2
    Africa/Kinshasa WAT-1
    Africa/Lagos WAT-1
    Africa/Libreville WAT-1
    Africa/Lome GMT0
    Africa/Luanda WAT-1
    Africa/Lubumbashi CAT-2
    Africa/Lusaka CAT-2
    Africa/Malabo WAT-1
    Africa/Maputo CAT-2
    Africa/Maseru SAST-2
    Africa/Mbabane SAST-2
    Africa/Mogadishu EAT-3
    Africa/Monrovia GMT0
    Africa/Nairobi EAT-3
    Africa/Ndjamena WAT-1
    Africa/Niamey WAT-1
    Africa/Nouakchott GMT0
    Africa/Ouagadougou GMT0
    Africa/Porto-Novo WAT-1
    Africa/Sao_Tome GMT0
    Africa/Timbuktu GMT0
    Africa/Tripoli EET-2
    Africa/Tunis CET-1
    Africa/Windhoek CAT-2

    """
}
