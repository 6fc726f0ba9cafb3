/**
 * Passwords of twelve characters and more that people choose most (the head of public lists of leaked passwords,
 * with Dutch ones beside them). Lower case, without spaces; shorter ones are refused by their length alone.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `
  123456789012 1234567890123 12345678901234 1234567890qwerty 123456789abc 123456789qwerty 1q2w3e4r5t6y
  1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv qwertyuiop12 qwertyuiop123 qwertyuiop1234 qwertyuiopasdf
  qwertyuiop[] qwerty123456 qwerty1234567 qwerty12345678 qwerty123456789 qwertyqwerty asdfghjkl123 asdfghjkl;'
  asdfasdfasdf zxcvbnm12345 zaq12wsxcde3 passwordpassword password1234 password12345 password123456
  password1234567 password123! password1234! password2023 password2024 password2025 password2026 passw0rd1234
  p@ssw0rd1234 p@ssword1234 p@ssw0rd123! mypassword12 mypassword123 adminadmin12 administrator
  administrator1 administrator123 admin1234567 admin123456! welkom123456 welkom12345! welkom2023!! welkom2024!!
  welkom2025!! welkom2026!! welkomwelkom welkomthuis1 welcome12345 welcome123456 welcome1234! welcomewelcome
  wachtwoord12 wachtwoord123 wachtwoord1234 wachtwoord123! wachtwoord!! wachtwoord01 wachtwoord2025
  wachtwoord2026 wachtwoordwachtwoord geheimgeheim geheim123456 hallohallo12 hallo1234567 ikhouvanjou12
  ikhouvanjou1 ikhouvanjou! ikhouvanjij! nederland123 nederland1234 nederland2026 amsterdam123 amsterdam1234
  amsterdam020 rotterdam123 rotterdam010 feyenoord123 feyenoord1908 ajaxamsterdam ajaxajaxajax voetbal12345
  lente2026!!! zomer2025!!! zomer2026!!! herfst2025!! winter2025!! winter2026!! summer2025!! summer2026!!
  winter2025!! spring2026!! iloveyou1234 iloveyou12345 iloveyou123! iloveyouforever letmein12345 letmein123456
  trustno1trustno1 sunshine1234 sunshine12345 princess1234 football1234 baseball1234 superman1234 superman12345
  batman123456 dragon123456 monkey123456 master123456 shadow123456 michael12345 charlie12345 computer1234
  computer12345 internet1234 changeme1234 changemenow1 letmeinletmein abcdefghijkl abcdefghijklm abcdefghijklmnop
  abc123abc123 abcd12345678 abcd1234abcd a1b2c3d4e5f6 aaaaaaaaaaaa 000000000000 111111111111 121212121212
  123123123123 123321123321 112233445566 987654321098 999999999999 defport12345 defport123456 defensie1234
  defensie12345 defensie2026 landmacht123 luchtmacht123 marine123456 ministerie123
  `
    .split(/\s+/)
    .filter(Boolean),
);
