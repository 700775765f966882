@site-server
Feature: Publishing needs the schema extension of Active Directory

  @REF-SCHEMA-01
  Rule: Without the extension publishing fails with a report, and nothing is left behind

    Scenario: The schema is not extended
      Given a site server that publishes to an Active Directory whose schema is not extended
      When a NAP policy is created
      Then the site server reports that nothing was published, and that the schema is not extended
      And nothing is left behind in Active Directory

    Scenario: The schema is not extended, and a second try is made
      Given a site server that publishes to an Active Directory whose schema is not extended
      And a NAP policy is created
      When the NAP policy is modified
      Then the site server reports that nothing was published, and that the schema is not extended
      And nothing is left behind in Active Directory

    Scenario: The schema is not extended, and the policy is inherited
      Given a site server that publishes to an Active Directory whose schema is not extended
      When a NAP policy is inherited from the parent site
      Then the site server reports that nothing was published, and that the schema is not extended
      And nothing is left behind in Active Directory

    Scenario: The schema of the designated forest is not extended
      Given a site server that publishes to Active Directory
      And a forest is designated whose schema is not extended
      When a NAP policy is created
      Then the site server reports that nothing was published, and that the schema is not extended
      And nothing is left behind in the designated forest

    @needs-settable-clock
    Scenario: The schema has been extended meanwhile
      Given a site server that publishes to an Active Directory whose schema is not extended
      And a NAP policy is created
      And the schema of Active Directory has been extended since
      When the NAP policy is modified 5 minutes later
      Then the site's health state reference bears the time of the last change
      And the site server does not report that the schema is not extended

    Scenario: The schema is not extended, and the site is not set to publish, which is another reason
      Given a site server that publishes to an Active Directory whose schema is not extended
      And the site is no longer set to publish to Active Directory
      When a NAP policy is created
      Then the site server says that nothing was published
      And the site server does not report that the schema is not extended

    Scenario: Active Directory is down, which is another failure
      Given a site server that publishes to Active Directory
      And Active Directory is down
      When a NAP policy is created
      Then the site server says that nothing was published
      And the site server does not report that the schema is not extended
