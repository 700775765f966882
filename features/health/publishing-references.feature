@site-server
Feature: A site server publishes the health state reference of its site

  System Health Validator points never ask a site server. They learn from Active Directory when the NAP policies of a
  site were last created or changed.

  @REF-PUBLISH-01
  Rule: The reference is published when a NAP policy is created

    Scenario: A NAP policy is created
      Given a site server that publishes to Active Directory
      When a NAP policy is created
      Then the site's health state reference is in Active Directory
      And the site server says that the health state reference was published

    @needs-settable-clock
    Scenario: A NAP policy is created some time after the site was set up
      Given a site server that publishes to Active Directory
      And Active Directory has an entry of the site without a health state reference
      And 60 minutes have passed
      When a NAP policy is created
      Then the site's health state reference is in Active Directory
      And the site's health state reference bears the time of the last change

    Scenario: A NAP policy is created, and another site has an entry as well
      Given a site server that publishes to Active Directory
      And Active Directory has an entry of another site, without a health state reference
      When a NAP policy is created
      Then the site's health state reference is in Active Directory

    Scenario: A site that was not enabled for Network Access Protection
      Given a site server whose site is not enabled for Network Access Protection
      And a NAP policy is created and modified, and another one inherited
      And the site has been enabled for Network Access Protection since
      When a NAP policy is created
      Then no health state reference had been there before
      And the site's health state reference is in Active Directory

  @REF-PUBLISH-02
  Rule: The reference is published when a NAP policy is modified

    @needs-settable-clock
    Scenario Outline: A NAP policy is modified <elapsed> later
      Given a site server that publishes to Active Directory
      And a NAP policy is created
      When the NAP policy is modified <elapsed> later
      Then the site's health state reference bears the time of the last change
      And the site server says that the health state reference was published

      Examples:
        | elapsed       |
        | half a second |
        | 5 minutes     |
        | 400 days      |

    Scenario: A NAP policy is modified after Active Directory was down
      Given a site server that publishes to Active Directory
      And a NAP policy is created while Active Directory is down
      When the NAP policy is modified
      Then the site's health state reference is in Active Directory
      And the site server says that the health state reference was published

    Scenario: A NAP policy is modified after the password for Active Directory was mended
      Given a site server that had a wrong password for Active Directory when a NAP policy was created, and has the right one since
      When the NAP policy is modified
      Then the site's health state reference is in Active Directory

    @needs-settable-clock
    Scenario: A NAP policy that was inherited is modified twice
      Given a site server that publishes to Active Directory
      And a NAP policy is inherited from the parent site
      And the NAP policy is modified 5 minutes later
      When the NAP policy is modified 5 minutes later
      Then the site's health state reference bears the time of the last change

    @needs-settable-clock
    Scenario: A NAP policy is not modified
      Given a site server that publishes to Active Directory
      And the site is configured for a certificate that expires in 200 days
      And a NAP policy is created
      And 24 hours have passed
      When the site is configured for a certificate that expires in 300 days
      Then the site's health state reference bears the time of the last change

    @needs-settable-clock
    Scenario: A site that is no longer enabled for Network Access Protection
      Given a site server that has published its site's health state reference
      And the site is no longer enabled for Network Access Protection
      When the NAP policy is modified 5 minutes later
      Then the site's health state reference does not bear the time of the last change

  @REF-PUBLISH-03
  Rule: The reference is published when a NAP policy is inherited from the parent site

    Scenario: A NAP policy is inherited
      Given a site server that publishes to Active Directory
      When a NAP policy is inherited from the parent site
      Then the site's health state reference is in Active Directory

    @needs-settable-clock
    Scenario: Another NAP policy is inherited later
      Given a site server that publishes to Active Directory
      And a NAP policy is inherited from the parent site
      And 5 minutes have passed
      When a NAP policy is inherited from the parent site
      Then the site's health state reference bears the time of the last change

    Scenario: A site that had not published
      Given a site server that does not publish to Active Directory
      And a NAP policy is inherited from the parent site
      And the site has been set to publish to Active Directory since
      When a NAP policy is inherited from the parent site
      Then nothing had been written to Active Directory before
      And the site's health state reference is in Active Directory
