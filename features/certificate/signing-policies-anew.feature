@site-server
Feature: A site signs all its policies anew when it gets another certificate

  @CERT-SAME-01
  Rule: Once the site is configured for a new certificate, all policies are signed anew

    Scenario Outline: <count> policies, and a new certificate that <fitness>
      Given a site server that has signed <count> client policies
      And a certificate that <fitness> is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And every signature that names a certificate and its root names the new ones
      And the management point has every client policy of the site

      Examples:
        | fitness                             | count |
        | is valid                            | 1     |
        | is valid                            | 10    |
        | has the first one's name and number | 3     |
        | has RSA keys                        | 3     |
        | comes from another issuing CA       | 3     |

    Scenario: A certificate with RSA keys is replaced by one with EC keys
      Given a site server whose signing certificate has RSA keys
      And 3 client policies are created
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: A policy that is not in its first version
      Given a site server that has signed 3 client policies
      And the first client policy gets the version 2.00
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: Two renewals in a row
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: A policy that gets a new version after the renewal
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      When the first client policy gets the version 2.00
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: Back to the first certificate, which is older
      Given a site server that has signed 3 client policies
      And a certificate that is valid is deployed on the site server
      And the site is configured for the new certificate
      When the site is configured for its first certificate again
      Then the new certificate is accepted
      And every client policy is signed with the site's first certificate

    Scenario: Back to the first certificate, whose name and number the other one has
      Given a site server that has signed 3 client policies
      And a certificate that has the first one's name and number is deployed on the site server
      And the site is configured for the new certificate
      When the site is configured for its first certificate again
      Then every client policy is signed with the site's first certificate

    Scenario: A refusal after the site went back to its first certificate
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      And the site is configured for its first certificate again
      And the site server has refused a certificate that has expired
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate

    Scenario: Back to the first certificate
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      And the first client policy gets the version 2.00
      When the site is configured for its first certificate again
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: A policy that is created after the renewal
      Given a site server that has signed 3 client policies
      And the site is configured for a certificate that expires in 300 days
      When 1 client policy is created
      Then every client policy is signed with the new certificate
      And the management point has every client policy of the site

    Scenario: The management point took nothing when the site was configured for the new certificate
      Nothing has changed then, so that the site and the management point agree on who signs.

      Given a site server that has signed 3 client policies
      And a certificate that is valid is deployed on the site server
      And the management point is out of service while the site is configured for the new certificate
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: The management point took nothing, and takes everything since
      Given a site server that has signed 3 client policies
      And a certificate that is valid is deployed on the site server
      And the management point is out of service while the site is configured for the new certificate
      And 24 hours have passed
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate

    Scenario: A certificate that cannot be used re-signs nothing
      Given a site server that has signed 3 client policies
      And a certificate that has expired is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site
