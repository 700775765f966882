@site-server
Feature: A site uses the signing certificate that it is configured for

  @CERT-SELECT-01
  Rule: A certificate that lies on the site server changes nothing until the site is configured for it

    Scenario: A certificate is deployed
      Given a site server that has signed 2 client policies
      When a certificate that is valid is deployed on the site server
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: A policy is created after a certificate was deployed
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: A policy is created long after a certificate was deployed
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      And 30 days have passed
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    @needs-settable-clock
    Scenario: A policy is created while the certificate in use is about to expire
      Given a site server that has signed 2 client policies
      And 360 days have passed
      And a certificate that is valid is deployed on the site server
      When 1 client policy is created
      Then every client policy is signed with the site's first certificate
      And the management point has every client policy of the site

    Scenario: The site is configured for it
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate

    Scenario: The site is configured for it twice
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      And the site is configured for the new certificate
      When the site is configured for the new certificate
      Then the new certificate is accepted
      And every client policy is signed with the new certificate

    Scenario: The site is configured for one of two
      Given a site server that has signed 2 client policies
      And a certificate that is valid is deployed on the site server
      And a certificate that is valid is deployed on the site server
      When the site is configured for the new certificate
      Then every client policy is signed with the new certificate

    @needs-settable-clock
    Scenario: The certificate in use has expired, while another one on the site server has not
      Whether the expired one goes on signing is not asked.

      Given a site server that has signed 2 client policies
      And the site is configured for a certificate that expires in 1 day
      And 2 days have passed
      When 1 client policy is created
      Then no client policy is signed with the site's first certificate
