import SourceText
import Testing

/// What is a secret, and what only looks like one.
@Suite("Secrets in clear") struct SecretTests {
  /// The secrets of a text, as they stand in it.
  static func secrets(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return PlainSecret.all(in: bytes[...]).map {
      "\($0.kind): " + String(decoding: bytes[$0.range], as: UTF8.self)
    }
  }

  @Test(
    "secrets are found in every form",
    arguments: [
      ("PGPASSWORD=kL9fe2Qz pg_dump orders", "a password: kL9fe2Qz"),
      ("mysqldump --password='s3cret!pass word' db", "a password: s3cret!pass word"),
      ("mysqldump --password hunter22 db", "a password: hunter22"),
      (#"sh -c "export DB_PASSWD=\"geheim1\"; run""#, "a password: geheim1"),
      ("kubectl create secret generic db --from-literal=password=geheim1", "a password: geheim1"),
      ("psql postgresql://app:kL9fe2Qz@db/orders", "a password in an address: kL9fe2Qz"),
      ("psql 'postgresql://app:p@ss@db/orders'", "a password in an address: p@ss"),
      (
        "git clone https://0a1b2c3d4e5f60718293@git.example.org/x",
        "a token in an address: 0a1b2c3d4e5f60718293"
      ),
      ("AWS_SECRET_ACCESS_KEY=0a1b2c3d4e5f60718293/abc x", "a key: 0a1b2c3d4e5f60718293/abc"),
      ("the key is AKIA0123456789ABCDEF", "an AWS access key: AKIA0123456789ABCDEF"),
      ("curl https://x/?token=0a1b2c3d4e5f6071&y=1", "a token: 0a1b2c3d4e5f6071"),
      ("curl -H 'Authorization: Bearer 0a1b2c3d4e5f6071'", "a token: 0a1b2c3d4e5f6071"),
      ("mysqldump -u root -pGeheim123 shop > x", "a password: Geheim123"),
      ("docker exec db /usr/bin/mysql -u a \\\n  -p'Geheim 123' shop", "a password: Geheim 123"),
      ("redis-cli -h cache -a Geheim123 --rdb x", "a password: Geheim123"),
      ("curl -s -u elastic:Geheim123 https://es:9200", "a password: Geheim123"),
      ("sshpass -p Geheim123 ssh host", "a password: Geheim123"),
      ("sqlcmd -S db -U sa -P Geheim123", "a password: Geheim123"),
      ("sqlpackage /a:Export /sp:Geheim123 /tf:x", "a password: Geheim123"),
      ("sqlpackage /SourcePassword:Geheim123", "a password: Geheim123"),
      ("rman target sys/Geheim123@LEDGER cmdfile=x", "a password: Geheim123"),
      ("-----BEGIN RSA PRIVATE KEY-----\nMIIE", "a private key: -----BEGIN RSA PRIVATE KEY-----"),
    ])
  func found(_ text: String, _ secret: String) { #expect(Self.secrets(text) == [secret]) }

  @Test(
    "variables, paths, names in a vault and placeholders are none",
    arguments: [
      "PGPASSWORD=$DB_PASSWORD pg_dump", #"PGPASSWORD="$(cat /run/secret)" pg_dump"#, "PGPASSWORD= psql",
      "psql postgresql://app:${PASSWORD}@db/orders", "psql postgresql://app@db/orders",
      "psql \"postgresql://db:5432/orders\"", "curl http://host:8080/a@b",
      "restic --password-file /etc/restic",
      "x --password=/run/secrets/db", "x --password <password>", "x --password=****** y",
      "x --password=password",
      "gcloud run deploy --set-secrets=DB_PASSWORD=db-password:latest",
      "gcloud run deploy --set-secrets DB_PASSWORD=db-password",
      "gcloud secrets versions access 1 --secret=cursor-api-key",
      "AKIAIOSFODNN7EXAMPLE is an example", "AWS_SECRET_ACCESS_KEY=your-secret-key-00 x", "max_tokens=100000",
      "--token=abc", "-----BEGIN CERTIFICATE-----", "-----BEGIN PUBLIC KEY-----",
      "reset the password of the user",
      "psql -c \"select * from users where password = 'x'\"", "PASSWORD=", "", "=", "://", "--password ",
      "git clone https://x-access-token:$TOKEN@github.com/x",
      "git clone https://$GITHUB_TOKEN_OF_2026@github.com/x",
      "mysqldump -p shop", "mysqldump -p$PASSWORD shop", "mysql -P33061", "mkdir -p/srv/backup",
      "docker run -p8080:80 mysql", "mysql -h db; install -pGeheim123 x",
      "curl -u elastic:$PASSWORD https://es",
      "curl -u user https://es", "tar -a backup.tar", "redis-cli -a $REDIS_PASSWORD ping",
      "rman target / cmdfile=x",
      "sqlplus /nolog @report/of/today@db", "scp a/geheim123@host:b", "x /sp:Geheim123",
      "az storage /tf:/tmp/ehr.bacpac",
    ])
  func none(_ text: String) { #expect(Self.secrets(text) == []) }

  @Test("a picture never shows a secret, whichever rule draws the line")
  func masked() {
    let spec = #"""
      holdfast: 1
      system: orders
      owner: payments
      notes: "export PGPASSWORD=\"kL9fe2Qz\" and ask"
      components:
        database:
          platform: rds-postgres
          backups:
            nightly: {method: export, schedule: daily 02:00, keep: 30d, to: nowhere, run: 'PGPASSWORD=kL9fe2Qz pg_dump x'}
      """#
    let picture = Pictures.ofAll(in: spec)
    #expect(!picture.contains("kL9fe2Qz"))
    #expect(picture.contains("error[unknown-reference]"))
    #expect(picture.contains("to: nowhere, run: 'PGPASSWORD=******** pg_dump x'}"))
    #expect(picture.contains("error[secret-in-clear]: `database.nightly` holds a password in clear"))
    #expect(picture.contains(#"notes: "export PGPASSWORD=\"********\" and ask""#))
  }
}
