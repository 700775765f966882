@site-server @needs-settable-clock
Feature: A site server warns of the certificate that signs, and of no other

  What matters is the certificate that signs, not one that merely lies on the site server.

  @CERT-EXPIRY-01 @reading-expiry-component-name @reading-expiry-day-count
  Rule: Status message 5112 is sent when the certificate has 10 days or less left, and not before

    Scenario: A certificate with 5 days left that is no longer used
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 5 days
      And the site is configured for its first certificate again
      When 5 days pass, one by one
      Then status message 5112 is sent 1 time in all
      And every client policy is signed with the site's first certificate

    Scenario: The first certificate, which had been replaced, with 10 days left
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 500 days
      And the site is configured for its first certificate again
      When 355 days have passed
      Then status message 5112 is sent by the policy provider

    Scenario: A certificate with 5 days left that was refused
      Given a site server that has signed 2 client policies
      And the site server has refused a certificate that has 5 days left and no private key
      When 1 day passes, one by one
      Then no status message 5112 is sent
      And every client policy is signed with the site's first certificate

    Scenario: A certificate with a year left, whose issuing CA has 5 days left
      Given a site server that has signed 2 client policies
      And a certificate that comes from an issuing CA that expires in 5 days is deployed on the site server
      When the site is configured for the new certificate
      Then no status message 5112 is sent
      And every client policy is signed with the new certificate

  @CERT-EXPIRY-02 @reading-expiry-day-count
  Rule: The message is repeated once a day, with the number of days left

    Scenario: A certificate with 12 days left, over 4 days, after one that was warned of to its end
      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 1 day
      And 24 hours have passed
      And the site is configured for a certificate that expires in 12 days
      When 4 days pass, one by one
      Then status message 5112 is sent once on each day with 10 days or less left, with the number of days left

    Scenario: A certificate with 9 days left, whose issuing CA has 5 days left
      Given a site server that has signed 2 client policies
      And a certificate that has 9 days left and comes from an issuing CA that has 5 is deployed on the site server
      When the site is configured for the new certificate
      Then the last status message 5112 says that 9 days are left
