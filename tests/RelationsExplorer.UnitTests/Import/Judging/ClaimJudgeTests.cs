namespace RelationsExplorer.UnitTests.Import.Judging;

public sealed class ClaimJudgeTests
{
    [Theory]
    [InlineData("May 12. The governor closed the ferry. (Interfax, May 13; Long River Voice, May 14)", "The governor closed the ferry.")]
    [InlineData("The governor closed the ferry. (It had run for years.)", "The governor closed the ferry. / (It had run for years.)")]
    public void A_day_alone_and_a_bracket_of_works_state_nothing(string text, string claims) =>
        Assert.Equal(claims, string.Join(" / ", TextOf.Paragraph(text).Claims.Select(claim => claim.Text)));

    [Theory]
    [InlineData("Will the bridge be ready in time?", "Question")]
    [InlineData("The bridge will be ready next year.", "Prediction")]
    [InlineData("The minister opened the line which will carry coal.", "Assertion")] // what is told is the opening
    [InlineData("Governments should build more bridges.", "Recommendation")]
    [InlineData("The first ferry is to supply the island in winter.", "Prediction")]
    [InlineData("Governments ought not to build more bridges.", "Recommendation")]
    [InlineData("The court ruled that maps must show the bridge.", "Assertion")] // urged by somebody else, and long ago
    [InlineData("The bridge is ready.", "Assertion")]
    [InlineData("Sergey Lavrov called the bridge over the northern river “a gift to both banks”.", "Quotation")] // some words of his are enough
    [InlineData("Work on the northern line began at the harbour in April.", "Assertion")] // what began is no call to work
    [InlineData("The winter should have shown it to everybody at the harbour.", "Assertion")] // what was not, is not urged
    [InlineData("I’d advise the harbour to keep its old cranes.", "Recommendation")]
    [InlineData("‘The harbour’s cranes are gone, and nobody misses them’, one former director recalled.", "Quotation")] // single marks, and an apostrophe in them
    [InlineData("The ‘old’ harbour is full, and the captain’s house stands empty.", "Assertion")]
    [InlineData("Keep the bridge open in winter.", "Recommendation")] // the bare verb urges
    [InlineData("Trade in timber grew.", "Assertion")] // a noun
    [InlineData("The minister is to visit the bridge on Friday.", "Prediction")]
    [InlineData("The bridge is said to have cost a fortune.", "Report")] // nobody answers for it but the author, who passes it on
    [InlineData("“The bridge is a gift to both banks of the river,” said Sergey Lavrov.", "Quotation")]
    [InlineData("Sergey Lavrov said that the bridge was a gift.", "Report")]
    [InlineData("Neither could have found the bridge on the map.", "Assertion")] // long past
    [InlineData("Readers with long memories will recall the old bridge.", "Assertion")] // a turn of phrase
    [InlineData("The board should ask that no bridge will be closed.", "Recommendation")]
    [InlineData("What the board still has to sell is the bridge.", "Assertion")]
    [InlineData("Should the board adopt the plan, the bridge will be closed.", "Prediction")]
    [InlineData("Nor should the board close the bridge.", "Recommendation")]
    [InlineData("The board is to ratify the plan for the bridge within weeks.", "Prediction")]
    [InlineData("The aim of the board is to sell the bridge.", "Assertion")] // an end, and no plan
    [InlineData("The board itself is to blame for the bridge.", "Assertion")] // a turn of phrase
    [InlineData("The board may wish to close the bridge.", "Recommendation")]
    [InlineData("It must be added that the bridge is closed.", "Assertion")] // a turn of phrase
    [InlineData("Third, stop the ferry, which will not pay.", "Recommendation")]
    [InlineData("In the fifties the ferrymen were told that the bridge was open.", "Report")]
    public void How_a_claim_is_said_is_judged_by_its_words(string sentence, string modality) =>
        Assert.Equal(modality, TextOf.Claims(sentence)[0].Modality.ToString());

    [Theory]
    [InlineData("Russia and China deepened their partnership and signed an agreement on trade.", "Convergence")]
    [InlineData("Russia mistrusts China and fears its growing influence.", "Friction")]
    [InlineData("Russia welcomes cooperation with China, although mistrust remains.", "Mixed")]
    [InlineData("Can the partnership of Russia and China outlive its founders?", "Mixed")] // a question leaves it open
    [InlineData("Can Russia wait as long as China does?", "Mixed")]
    [InlineData("Russia shipped more grain to China than ever before.", "Convergence")]
    [InlineData("Chinese guards ambushed a Russian patrol on the river.", "Friction")]
    [InlineData("China left out its Russian guests and they complained of it.", "Friction")]
    [InlineData("Russia and China have settled their old disputes over the river.", "Convergence")] // what parted them is undone
    [InlineData("But Russia signed the agreement with China.", "Convergence")] // "but" turns against what stands before
    [InlineData("The partnership of Russia and China falls short of a pact.", "Mixed")]
    [InlineData("The war reveals actual limits to the friendship of Russia and China.", "Mixed")]
    [InlineData("Russia and China renewed their swap line.", "Convergence")]
    [InlineData("The talks of Russia and China ran into a deadlock.", "Friction")]
    [InlineData("China holds an uneven ledger against Russia.", "Friction")]
    [InlineData("The partnership of Russia and China is a marriage of convenience.", "Mixed")]
    [InlineData("Neither Russia nor China wants an alliance.", "Mixed")] // nearness that is denied
    [InlineData("Russia and China are not only partners, they share a long border.", "Convergence")] // "not only" denies nothing
    [InlineData("Russia and China have not quarrelled over the river since.", "Convergence")] // what is denied parts nobody
    [InlineData("Bilateral trade soared.", "Convergence")] // of the two, though neither is named
    [InlineData("The two signed an agreement on trade.", "Convergence")]
    [InlineData("The ferry from Heihe to Blagoveshchensk was opened together with a joint market.", "Convergence")] // the places lie on both sides
    [InlineData("Russia and India signed an agreement.", "Neutral")] // not about the two
    [InlineData("Russia and China met on the sidelines of the congress.", "Neutral")] // nobody is sidelined
    [InlineData("The partnership of Russia and China thrives on Western pressure on China.", "Convergence")] // somebody else's quarrel
    [InlineData("The partnership of Russia and China thrives on tensions with the United States.", "Convergence")]
    [InlineData("Russia mistrusts China, and a united press fears its influence.", "Friction")] // united is not the United States
    [InlineData("The weather was fine.", "Neutral")]
    public void A_stance_is_taken_only_where_both_are_spoken_of(string sentence, string stance) =>
        Assert.Equal(stance, TextOf.Claims(sentence)[0].Stance.ToString());

    [Theory]
    [InlineData("Russia and China deepened their partnership. Russia grows wheat.", "Neutral")]
    [InlineData("Russia and China deepened their friendly partnership, signed an agreement on close cooperation, and praised their mutual trust. Russia grows wheat.", "Convergence")]
    public void A_claim_of_one_of_the_two_takes_a_stance_only_from_a_paragraph_that_leans_far(string paragraph, string stance) =>
        Assert.Equal(stance, TextOf.Claims(paragraph)[^1].Stance.ToString());

    [Theory]
    [InlineData("Gazprom pumped more gas than ever.", "gazprom russia")]
    [InlineData("Putin spoke to Wang Yi of China.", "vladimir-putin wang-yi china russia")] // China is named
    [InlineData("The Daily Herald was sold.", "the-daily-herald")]
    public void Whoever_names_somebody_of_the_two_speaks_of_that_state(string sentence, string actors) =>
        Assert.Equal(actors.Split(' ').Order(StringComparer.Ordinal), TextOf.Claims(sentence)[0].Actors.Select(a => a.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void A_state_that_is_not_named_says_through_whom_it_is_spoken_of() =>
        Assert.Contains(TextOf.Claims("Gazprom pumped more gas than ever.")[0].Origins, o => o is { Value: "actor:russia", Rule: "state-of-actor", Words: "gazprom" });

    [Theory]
    [InlineData("Russia and China looked at each other.", "strategic-partnership")] // the relationship itself
    [InlineData("The farmers grew their corn on the left bank of the river.", "")] // no bank that lends
    public void What_is_about_the_two_alone_is_about_their_relationship(string sentence, string theme) =>
        Assert.Equal(theme, string.Join(' ', TextOf.Claims(sentence)[0].Themes));

    [Fact]
    public void What_shows_no_theme_has_the_one_that_goes_through_its_article()
    {
        var claims = TextOf.Paragraph("The old pipeline carried gas.\n\nThe new pipeline carried gas.\n\nA third pipeline carried gas.\n\nThen nothing happened for a very long time.").Claims;

        Assert.Equal(["energy", "energy", "energy", "energy"], claims.Select(c => c.Themes[0].Value));
        Assert.Contains(claims[^1].Origins, o => o is { Value: "theme:energy", Rule: "theme-of-article" });
    }

    [Theory]
    [InlineData("A third pipeline carried gas.", "theme-of-article")]
    [InlineData("The soldiers met.", "theme-of-the-two")] // half of the article is about something else
    public void What_speaks_of_the_two_alone_is_about_what_nearly_all_of_its_article_is_about(string third, string rule) =>
        Assert.Contains(TextOf.Paragraph($"The old pipeline carried gas.\n\nThe new pipeline carried gas.\n\n{third}\n\nThen Russia and China simply looked at each other.").Claims[^1].Origins, o => o.Rule == rule);

    [Theory]
    [InlineData("Gazprom pumped more gas through the pipeline.", "energy")]
    [InlineData("The army sent troops and missiles.", "military-security")]
    [InlineData("Exports and investment grew with every bank that opened.", "trade-investment")]
    public void A_theme_comes_with_the_words_that_gave_it(string sentence, string theme)
    {
        var claim = TextOf.Claims(sentence)[0];

        Assert.Equal(theme, claim.Themes[0].Value);
        Assert.NotNull(claim.Origins.Single(o => o.Value == "theme:" + theme).Words);
    }

    [Theory]
    [InlineData("The fishermen told us of their nets.", "us-west")] // no abbreviation
    [InlineData("It was important to mend the nets.", "trade-investment")] // nothing is imported
    [InlineData("The Power of Siberia carries gas.", "russian-far-east")] // a name that holds another place's
    public void A_word_that_only_looks_like_one_of_a_theme_gives_none(string sentence, string theme) =>
        Assert.DoesNotContain(theme, TextOf.Claims(sentence)[0].Themes.Select(t => t.Value));

    [Theory]
    [InlineData("Officials hope that the ferry runs again.", "Report")] // nobody in particular
    [InlineData("Diplomats complained of the cold.", "Report")]
    [InlineData("The officials kept warm.", "Assertion")]
    [InlineData("Ferries are to resume in spring.", "Prediction")]
    public void What_a_plural_says_is_reported(string sentence, string modality) =>
        Assert.Equal(modality, TextOf.Claims(sentence)[0].Modality.ToString());

    [Fact]
    public void What_is_lopsided_is_an_asymmetry() =>
        Assert.Contains("asymmetry-mistrust", TextOf.Claims("The bargain of Moscow and Beijing is lopsided.")[0].Themes.Select(t => t.Value));

    [Theory]
    [InlineData("Moscow and Beijing met.", "russia china")] // capitals stand for governments
    [InlineData("Sergey Lavrov arrived. Lavrov smiled.", "sergey-lavrov russia")]
    [InlineData("Russia and China met, and the two countries signed.", "russia china")]
    [InlineData("The Kremlin was silent.", "russia")]
    [InlineData("A village in Russiaville slept.", "")] // whole words only
    public void Actors_are_known_by_all_their_names(string text, string actors) =>
        Assert.Equal(actors, string.Join(' ', TextOf.Claims(text)[^1].Actors.Select(a => a.Value)));

    [Fact]
    public void A_short_name_counts_only_after_the_whole_one() =>
        Assert.Empty(TextOf.Claims("Wang smiled at everybody.")[0].Actors);

    [Fact]
    public void The_same_words_keep_their_address_when_other_sentences_change() =>
        Assert.Equal(TextOf.Claims("One thing was said. The bridge is ready.")[1].Id, TextOf.Claims("Another was said. The bridge is ready.")[1].Id);

    [Theory]
    [InlineData("First, stop talking about the harvest.", "Recommendation")]
    [InlineData("Do not call it a harvest.", "Recommendation")]
    [InlineData("Let us wait for the harvest.", "Recommendation")]
    [InlineData("Work on the harvest has begun.", "Assertion")] // no call to work
    [InlineData("It would be wiser to wait for the harvest.", "Recommendation")]
    [InlineData("He plans to fly to the harbour.", "Prediction")]
    [InlineData("The harbour may soon be empty.", "Prediction")]
    public void Advice_and_what_is_to_come_show_by_their_form(string sentence, string modality) =>
        Assert.Equal(modality, TextOf.Claims(sentence)[0].Modality.ToString());

    [Fact]
    public void What_is_only_said_begins_where_the_sentence_says_so() =>
        Assert.Equal(["Assertion", "Report"], TextOf.Claims("The board bought the ships in 2019, but both partners reportedly sold their shares in 2023.").Select(c => c.Modality.ToString()));
}
