@site-server
Feature: A site takes its first signing certificate as it takes any other

  @CERT-SELECT-01
  Rule: A certificate that lies on the site server changes nothing until the site is configured for it

    @needs-settable-clock
    Scenario: A certificate with 9 days left is deployed, and the site is configured for it more than a day later
      Given a site server whose site has no signing certificate yet
      And a certificate that has 9 days left and comes from an issuing CA that has 5 is deployed on the site server
      And 30 hours have passed
      When the site is configured for the new certificate
      Then status message 5112 is sent 1 time in all

    @needs-settable-clock
    Scenario: The first certificate of a site is refused, and another one lies on the site server
      Given a site server whose site has no signing certificate yet
      And a certificate that has 9 days left and comes from an issuing CA that has 5 is deployed on the site server
      And the site server has refused a certificate that has expired
      When 2 days pass, one by one
      Then no status message 5112 is sent

    Scenario Outline: The site is configured for its first one, which <fitness>
      Given a site server whose site has no signing certificate yet
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is accepted

      Examples:
        | fitness      |
        | is valid     |
        | has RSA keys |

  @CERT-VALID-01
  Rule: A certificate that cannot be used is refused

    @needs-settable-clock
    Scenario: The first certificate of a site, with 5 days left and no private key, is not used either
      Given a site server whose site has no signing certificate yet
      And the site server has refused a certificate that has 5 days left and no private key
      When 1 day passes, one by one
      Then no status message 5112 is sent

    Scenario: A certificate that has expired is refused where the site has no client policies
      Given a site server whose signing certificate has EC keys
      And a certificate that has expired is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is refused

    Scenario Outline: A certificate that <defect> is refused where the site has none yet
      Given a site server whose site has no signing certificate yet
      And a certificate that <defect> is deployed on the site server
      When the site is configured for the new certificate
      Then the new certificate is refused

      Examples:
        | defect                           |
        | has expired                      |
        | has a private key of another kind |
