import Foundation

/// A Word document: a draft whose sections Word counts, with a comment and a tracked change in it.
enum WordDraft {
  /// The text with the change accepted.
  static let text = """
    Lov om havnebade
    § 1. Loven gælder for havnebade, jf. § 3.
    § 2. Kommunen fører tilsyn efter § 1.

    """

  /// The bytes of the file.
  static let bytes =
    Data(
      base64Encoded: """
        UEsDBBQAAAAIAAAAIWQKTAZ0hgAAAPwAAAALAAAAX3JlbHMvLnJlbHONjz0OAiEUhK9COMC+jYWFASobW+MFCDx+4vITeBv19lJY7EYLy5nJfJ
        MRV1w0xZJ7iLWzZ1pylzwQ1RNANwGT7lOpmEfiSkuahmweqjZ37REO83yEtmVwJbZMdrGSF+eiwXMxa8JMnN1eFf9Z2fd+jMEXWTePJPmjNAv2
        Y08Dy0EJ2J1Vb1BLAwQUAAAACAAAACFks9YNOQgBAAA2AgAAEQAAAHdvcmQvZG9jdW1lbnQueG1stVJBTsQwDPxK1DNquiBxqLq9IzggxAeyjd
        MWJU6UuO3uh+ALnNmPkZRtC4grl4lje+yJnWoqpW0GA0jsaDSGctpnHZErOQ9NB0aE3DrAGFPWG0Hx6ls+WS+dtw2E0GNrNL8uiltuRI9ZXU3l
        wcpTOl0Cn4DqBzsya1gnRoSDkFDx5E3oZ3QrwT3OFBzMl9HrUbOpHIXeZ0XGL7E7ufh2ycdXAl8rbJ0BWXt+1RI8i8/YRFyxF5Wzjzd2k//Qc4
        HGmjSZJ1DgARuIHXu5Nfxv4fex/YBRuzq/+yj9l0QJek2O9jMcqQ4UhbY0py6+Tep3BtXU63BCBopi7TiDXf7HTviyTb79lPoTUEsDBBQAAAAI
        AAAAIWQnTZGpgwAAAO4AAAAcAAAAd29yZC9fcmVscy9kb2N1bWVudC54bWwucmVsc43PMQ4CIRCF4asQDrCzsbAwLJWNrfECI84CcRkIzCZ6ey
        kxsbCcvOT7M+ZKG0rM3EIsTb3Sxm3RQaScAJoLlLBNuRD3Zc01ofSzeijonugJDvN8hDoa2prRVJfHonlPd6qRvVa3d6F/Anldo6Nzdnsilh8d
        GFGsnmToTF3TYA18vWc/UEsDBBQAAAAIAAAAIWTFbPf+rwAAABwBAAASAAAAd29yZC9udW1iZXJpbmcueG1sXZDBDoMgDIZfhZDsKrjDDkQ9Lt
        llp70AAlMSCgZQfKO9x55saHRxu7Tp/7V/m1aJ2RFa5bXt0AzGBpZq3Mc4MEKC6BXwULhB2cyezgOPufQdSc7LwTuhQsiTYMiZ0gsBri1uqsR4
        G6LnIt5HQD/VTdaYri1mMhnpnHYlH3KFmMWJZ00qoYEbTLbmh5q/7P1Cp7JYEFnZmg9bNje0xmVl+X/VTe5edLOxyxg5vKP5AFBLAQIUAxQAAA
        AIAAAAIWQKTAZ0hgAAAPwAAAALAAAAAAAAAAAAAACAAQAAAABfcmVscy8ucmVsc1BLAQIUAxQAAAAIAAAAIWSz1g05CAEAADYCAAARAAAAAAAA
        AAAAAACAAa8AAAB3b3JkL2RvY3VtZW50LnhtbFBLAQIUAxQAAAAIAAAAIWQnTZGpgwAAAO4AAAAcAAAAAAAAAAAAAACAAeYBAAB3b3JkL19yZW
        xzL2RvY3VtZW50LnhtbC5yZWxzUEsBAhQDFAAAAAgAAAAhZMVs9/6vAAAAHAEAABIAAAAAAAAAAAAAAIABowIAAHdvcmQvbnVtYmVyaW5nLnht
        bFBLBQYAAAAABAAEAAIBAACCAwAAAAA=
        """, options: .ignoreUnknownCharacters) ?? Data()
}
