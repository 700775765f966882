@site-server @needs-settable-clock
Feature: Events at a site that publishes, one after the other

  What a site publishes at an event does not depend on what came before, but for how it is set up. Each order below is
  another course of the same events, so that each of them comes right after each other one, and after itself.

  - creation: a NAP policy is created
  - modification: the NAP policy is modified that the site began with
  - inheritance: a NAP policy is inherited from the parent site
  - publishing off: the site is no longer set to publish to Active Directory
  - publishing on: it is set to publish
  - protection off: the site is no longer enabled for Network Access Protection
  - protection on: it is enabled
  - forest: another forest is designated
  - no forest: no forest is designated any more
  - renewal: the site is configured for a new certificate

  @REF-PUBLISH-02
  Rule: Whatever has happened, a change of a NAP policy publishes, if the site is set up to

    Scenario Outline: NAP policies and settings, order <order>
      Given a site server that has published its site's health state reference
      When these events come to the site one after the other, an hour apart: "<events>"
      Then each change of a NAP policy has published the reference, with its time, in the forest that it belongs in, and nothing else has

      Examples:
        | order | events                                                                                                                                                                                                                                                                           |
        | 1     | modification, publishing on, renewal, protection on, modification, inheritance, creation, renewal, renewal, forest, forest, publishing on, protection on, protection off, no forest, renewal, modification, creation, creation, protection on, inheritance                       |
        | 2     | inheritance, protection on, protection on, renewal, protection off, protection off, publishing off, forest, modification, renewal, inheritance, inheritance, publishing on, creation, publishing off, inheritance, forest, no forest, inheritance, publishing off, publishing on |
        | 3     | publishing on, publishing on, forest, creation, publishing on, modification, publishing off, protection off, inheritance, no forest, modification, no forest, protection on, publishing off, no forest, creation, no forest, publishing off, modification, forest, renewal       |
        | 4     | renewal, no forest, forest, publishing off, publishing off, creation, modification, protection off, renewal, publishing on, no forest, protection off, publishing on, protection off, forest, inheritance, modification, modification, protection on, no forest, no forest       |
        | 5     | no forest, publishing on, publishing off, renewal, creation, forest, protection on, creation, inheritance, protection off, protection on, publishing on, inheritance, renewal, publishing off, protection on, forest, protection off, creation, protection off, modification     |
