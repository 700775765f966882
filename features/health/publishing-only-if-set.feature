@site-server
Feature: A site server publishes to the System Management container, and only if the site is set to publish

  @REF-SCHEMA-02
  Rule: References go to the System Management container, and only if the site is set to publish

    Scenario: The site is set to publish
      Given a site server that publishes to Active Directory
      When a NAP policy is created
      Then the site's health state reference is in Active Directory
      And all of it is in the System Management container

    @needs-settable-clock
    Scenario: The site was not set to publish
      What was missed comes with the next change of a NAP policy, and with nothing else.

      Given a site server that does not publish to Active Directory
      And a NAP policy is created and modified, and another one inherited
      And the site has been set to publish to Active Directory since, and two days later configured for a new certificate
      When the NAP policy is modified
      Then nothing had been written to Active Directory before
      And the site's health state reference is in Active Directory

    Scenario: The site is no longer set to publish
      Given a site server that has published its site's health state reference
      And the site is no longer set to publish to Active Directory
      When the NAP policy is modified
      Then nothing has been written to the site's own forest since
      And the site's health state reference is in Active Directory
