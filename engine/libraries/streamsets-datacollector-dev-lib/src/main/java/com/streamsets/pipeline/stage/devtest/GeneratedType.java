package com.streamsets.pipeline.stage.devtest;

import com.streamsets.pipeline.api.Label;
import com.streamsets.pipeline.api.base.BaseEnumChooserValues;
import java.util.function.Supplier;

/** What a generated field holds: a random value of a type, or a text from daily life. */
public enum GeneratedType implements Label {
  STRING(null),
  INTEGER(null),
  LONG(null),
  FLOAT(null),
  DOUBLE(null),
  DATE(null),
  DATETIME(null),
  ZONED_DATETIME(null),
  TIME(null),
  BOOLEAN(null),
  DECIMAL(null),
  BYTE_ARRAY(null),
  LONG_SEQUENCE(null),
  ADDRESS_FULL_ADDRESS(FakeText.oneOf("12 Mill Lane, Ashford", "7 Harbour Street, Newport", "301 Oak Avenue, Salem")),
  ADDRESS_BUILDING_NUMBER(FakeText.oneOf("1", "12", "48b", "305")),
  ADDRESS_STREET_ADDRESS(FakeText.oneOf("12 Mill Lane", "7 Harbour Street", "301 Oak Avenue")),
  ADDRESS_CITY(FakeText.oneOf("Ashford", "Newport", "Salem", "Linz", "Porto")),
  ADDRESS_STATE(FakeText.oneOf("Ohio", "Bavaria", "Kent", "Oregon")),
  ADDRESS_COUNTRY(FakeText.oneOf("Austria", "Brazil", "Canada", "Denmark", "Estonia")),
  ADDRESS_LATITUDE(FakeText.decimal(-90, 90)),
  ADDRESS_LONGITUDE(FakeText.decimal(-180, 180)),
  APP_NAME(FakeText.oneOf("Ledgerly", "Sunfish", "Pathway")),
  APP_AUTHOR(FakeText.oneOf("Ada Lind", "Ben Okoye", "Cora Silva")),
  APP_VERSION(FakeText.oneOf("0.9.1", "1.4.0", "2.11.3")),
  ARTIST_NAME(FakeText.oneOf("Klimt", "Kahlo", "Turner", "Hokusai")),
  BOOK_TITLE(FakeText.oneOf("The Long Canal", "Nine Winters", "A Map of Salt")),
  BOOK_AUTHOR(FakeText.oneOf("Ida Berg", "Omar Haddad", "Lucy Chen")),
  BOOK_GENRE(FakeText.oneOf("Novel", "Essay", "Poetry", "Biography")),
  BOOK_PUBLISHER(FakeText.oneOf("Harbour Press", "North Star Books")),
  BUSINESS_CREDIT_CARD_NUMBER(FakeText.pattern("####-####-####-####")),
  BUSINESS_CREDIT_CARD_EXPIRY(FakeText.oneOf("2027-01-31", "2028-06-30", "2029-11-30")),
  BUSINESS_CREDIT_CARD_TYPE(FakeText.oneOf("visa", "mastercard", "discover")),
  CAT_NAME(FakeText.oneOf("Minka", "Tom", "Luna")),
  CAT_BREED(FakeText.oneOf("Siamese", "Persian", "Manx")),
  CAT_REGISTRY(FakeText.oneOf("Cat Registry North", "Cat Registry South")),
  CODE_ASIN(FakeText.pattern("B0########")),
  CODE_IMEI(FakeText.pattern("###############")),
  CODE_ISBN10(FakeText.pattern("##########")),
  CODE_ISBN13(FakeText.pattern("978##########")),
  COLOR(FakeText.oneOf("red", "green", "blue", "amber", "violet")),
  COMMERCE_DEPARTMENT(FakeText.oneOf("Garden", "Books", "Toys")),
  COMMERCE_COLOR(FakeText.oneOf("teal", "ivory", "maroon")),
  COMMERCE_MATERIAL(FakeText.oneOf("Steel", "Cotton", "Wood")),
  COMMERCE_PRICE(FakeText.pattern("##.##")),
  COMMERCE_PRODUCT_NAME(FakeText.oneOf("Steel Lamp", "Cotton Bag", "Wooden Chair")),
  COMMERCE_PROMOTION_CODE(FakeText.oneOf("SPRING10", "SAVE25", "HELLO5")),
  COMPANY_NAME(FakeText.oneOf("Lind and Sons", "Okoye Ltd", "Silva Group")),
  COMPANY_INDUSTRY(FakeText.oneOf("Logistics", "Insurance", "Textiles")),
  COMPANY_BUZZWORD(FakeText.oneOf("modular", "scalable", "lean")),
  COMPANY_URL(FakeText.oneOf("www.example.com", "www.example.org", "www.example.net")),
  CRYPTO_MD5(FakeText.hex(32)),
  CRYPTO_SHA1(FakeText.hex(40)),
  CRYPTO_SHA256(FakeText.hex(64)),
  CRYPTO_SHA512(FakeText.hex(128)),
  DEMOGRAPHIC(FakeText.oneOf("Single", "Married", "Widowed")),
  EDUCATOR(FakeText.oneOf("Northfield College", "Lakeside School")),
  EMAIL(FakeText.oneOf("ada@example.com", "ben@example.org", "cora@example.net")),
  FILE(FakeText.oneOf("report.pdf", "photo.jpg", "data.csv")),
  FINANCE(FakeText.pattern("??##############")),
  FOOD(FakeText.oneOf("Rice", "Lentils", "Apple", "Walnut")),
  GAMEOFTHRONES(FakeText.oneOf("North", "South", "Wall")),
  HACKER(FakeText.oneOf("bypass the firewall", "index the bandwidth")),
  IDNUMBER(FakeText.pattern("###-##-####")),
  INTERNET(FakeText.oneOf("http://example.com/a", "http://example.org/b")),
  LOREM(FakeText.oneOf("lorem", "ipsum", "dolor", "sit", "amet")),
  MUSIC(FakeText.oneOf("Piano", "Cello", "Flute")),
  NAME(FakeText.oneOf("Ada Lind", "Ben Okoye", "Cora Silva", "Dan Weiss")),
  PHONENUMBER(FakeText.pattern("555-###-####")),
  POKEMON(FakeText.oneOf("Fire type", "Water type", "Grass type")),
  RACE(FakeText.oneOf("Group A", "Group B", "Group C")),
  SEX(FakeText.oneOf("Female", "Male")),
  SHAKESPEARE(FakeText.oneOf("To be, or not to be", "All the world's a stage")),
  SLACKEMOJI(FakeText.oneOf(":smile:", ":wave:", ":tada:")),
  SPACE(FakeText.oneOf("Mars", "Io", "Vega")),
  SSN(FakeText.pattern("###-##-####")),
  STOCK(FakeText.oneOf("AAA", "BBB", "CCC")),
  SUPERHERO(FakeText.oneOf("Captain Tide", "Night Falcon")),
  TEAM(FakeText.oneOf("Harbour Foxes", "Valley Bears")),
  UNIVERSITY(FakeText.oneOf("Northfield University", "Lakeside University"));

  private final Supplier<String> text;

  GeneratedType(Supplier<String> text) {
    this.text = text;
  }

  @Override
  public String getLabel() {
    return name();
  }

  /** Makes the texts of this type; null for the types that are not texts out of daily life. */
  Supplier<String> text() {
    return text;
  }

  /** The choices in their order. */
  public static class Values extends BaseEnumChooserValues<GeneratedType> {

    public Values() {
      super(GeneratedType.class);
    }
  }
}
