@policy-client
Feature: Whatever keys and life spans its authorities have, a certificate is judged by its chain

  @CERT-TRUST-01
  Rule: A policy is applied only if its signature verifies with the client's copy of the signing certificate

    Scenario Outline: The first policy of a site under <authorities>
      Given a site under <authorities>
      And a newly installed client
      When the client runs a policy cycle
      Then the new policy is applied

      Examples:
        | authorities                                            |
        | authorities with RSA keys                              |
        | a root with RSA keys and an issuing CA with EC keys    |
        | a root with EC keys and an issuing CA with RSA keys    |
        | authorities that are valid for a century               |

  @CERT-SAME-04
  Rule: Having fetched the new certificate, the client verifies the policy with it, and applies it

    Scenario Outline: Under <authorities>, the site has taken <certificate>
      Given a site under <authorities>
      And a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is applied
      And the root that the client accepts is unchanged

      Examples: RSA and EC keys in one chain
        | authorities                                         | certificate                                                             |
        | authorities with RSA keys                           | a new certificate under the same root                                   |
        | authorities with RSA keys                           | a certificate under the same root with another kind of key              |
        | authorities with RSA keys                           | a certificate under the same root and a new intermediate CA             |
        | authorities with RSA keys                           | a certificate under the same root and a cross-certified intermediate CA |
        | authorities with RSA keys                           | a certificate five intermediate CAs below the same root                |
        | a root with RSA keys and an issuing CA with EC keys | a certificate under the same root with another kind of key              |
        | a root with EC keys and an issuing CA with RSA keys | a new certificate under the same root                                   |
        | a root with EC keys and an issuing CA with RSA keys | a certificate under the same root with another kind of key              |

      Examples: Beyond the year 2049, from which on certificates write dates in another form
        | authorities                              | certificate                                                      |
        | authorities that are valid for a century | a new certificate under the same root                            |
        | authorities that are valid for a century | a certificate under the same root that is valid for 30 more years |

    Scenario Outline: Under <authorities>, the site has taken <certificate>
      Given a site under <authorities>
      And a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples: No chain to the same root
        | authorities                                         | certificate                                                          |
        | authorities with RSA keys                           | a certificate whose chain to the same root lacks its intermediate CA |
        | authorities with RSA keys                           | a certificate that was issued by no CA, under the same root's name   |
        | a root with EC keys and an issuing CA with RSA keys | a certificate that was issued by no CA, under the same root's name   |
        | a root with RSA keys and an issuing CA with EC keys | a certificate that was issued by no CA, in the same root's own name  |

    @needs-settable-clock
    Scenario Outline: At <time>, the site has taken <certificate>
      Given it is <time> UTC
      And a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is applied

      Examples: The turn of the form of dates, and of a counter of seconds
        | time                | certificate                                              |
        | 2049-12-31 23:59:59 | a certificate under the same root that ends this second  |
        | 2050-01-01 00:00:00 | a certificate under the same root that begins this second |
        | 2038-01-19 03:14:08 | a certificate under the same root that begins this second |
        | 2072-02-29 23:59:59 | a certificate under the same root that ends this second  |

    @needs-settable-clock @reading-unusable-certificate
    Scenario Outline: At <time>, the site has taken <certificate>
      Given it is <time> UTC
      And a managed client
      And the site has signed a new policy with <certificate>
      When the client runs a policy cycle
      Then the new policy is not applied
      And the former policy stays in force

      Examples: The turn of the form of dates, and of a counter of seconds
        | time                | certificate                                               |
        | 2049-12-31 23:59:59 | a certificate under the same root that ended a second ago |
        | 2050-01-01 00:00:00 | a certificate under the same root that ended a second ago |
        | 2050-01-01 00:00:00 | a certificate under the same root that begins in a second |
        | 2038-01-19 03:14:08 | a certificate under the same root that ended a second ago |
