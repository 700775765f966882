@site-server
Feature: A forest is designated that a site server publishes to

  @REF-FOREST-01
  Rule: The site server publishes the reference in the designated forest, and nowhere else

    Scenario: A NAP policy is created
      Given a site server that publishes to Active Directory
      And a forest is designated
      When a NAP policy is created
      Then the site's health state reference is in the designated forest
      And nothing has been written to the site's own forest since

    Scenario: A NAP policy is modified
      Given a site server that publishes to Active Directory
      And a forest is designated
      And a NAP policy is created
      When the NAP policy is modified
      Then the site's health state reference is in the designated forest
      And nothing has been written to the site's own forest since

    Scenario: A NAP policy is inherited
      Given a site server that publishes to Active Directory
      And a forest is designated
      When a NAP policy is inherited from the parent site
      Then the site's health state reference is in the designated forest
      And nothing has been written to the site's own forest since

    Scenario: A forest is designated after the site has published
      Given a site server that publishes to its own forest, which is designated
      And a NAP policy is created
      And another forest is designated
      When the NAP policy is modified
      Then the site's health state reference is in the designated forest
      And nothing has been written to the site's own forest since

    Scenario: A forest is designated since the schema of the site's own is not extended
      Given a site server that publishes to an Active Directory whose schema is not extended
      And a NAP policy is created
      And another forest is designated
      When the NAP policy is modified
      Then the site's health state reference is in the designated forest
      And nothing has been written to the site's own forest since

    Scenario: A NAP policy is created, and no forest is designated
      Given a site server that publishes to Active Directory
      When a NAP policy is created
      Then the site's health state reference is in Active Directory

    Scenario: A forest was designated, and is no more
      Given a site server that publishes to Active Directory
      And a forest is designated
      And a NAP policy is created
      And the site has no designated forest any more
      When the NAP policy is modified
      Then the site's health state reference is in Active Directory

  @REF-SCHEMA-02
  Rule: References go to the System Management container, and only if the site is set to publish

    Scenario: A forest is designated while the site is not set to publish
      Given a site server that has published its site's health state reference
      And the site is no longer set to publish to Active Directory
      And a forest is designated
      When the NAP policy is modified
      Then nothing is left behind in the designated forest
