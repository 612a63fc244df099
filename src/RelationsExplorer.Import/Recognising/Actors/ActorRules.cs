namespace RelationsExplorer.Import.Recognising.Actors;

/// <summary>The names of the rules by which an actor is mentioned: each with a phrase as people write it.</summary>
internal static class ActorRules
{
    /// <summary>A name or other spelling of the vocabulary.</summary>
    public const string Name = "name";

    /// <summary>"Russian", "the Chinese": the adjective of a state, or its people.</summary>
    public const string Adjective = "adjective";

    /// <summary>"the Kremlin": a capital or building that stands for a government.</summary>
    public const string Metonym = "metonym";

    /// <summary>"Xi", once the whole name has been said.</summary>
    public const string ShortName = "short-name";

    /// <summary>"Ann Lee had a stall", where only what follows says who she is.</summary>
    public const string EarlierName = "earlier-name";

    /// <summary>"Sino-Russian", "the two countries": both at once.</summary>
    public const string Pair = "pair";

    /// <summary>"Harbour Institute": a name that ends like an organisation's.</summary>
    public const string OrganisationName = "organisation-name";

    /// <summary>"HI", once "the Harbour Institute (HI)" has been said.</summary>
    public const string Abbreviation = "abbreviation";

    /// <summary>The last word of the name of a body that the text has named before.</summary>
    public const string HeadOfName = "head-of-name";

    /// <summary>"the Russian president": the one of whom the text has said that he is.</summary>
    public const string OfficeHolder = "office-holder";

    /// <summary>"President Lee": a name behind a title.</summary>
    public const string PersonTitle = "person-title";

    /// <summary>"Ann Lee, an economist": a name with its office beside it.</summary>
    public const string PersonApposition = "person-apposition";

    /// <summary>"Ann Lee teaches": a name and what its bearer does.</summary>
    public const string PersonWork = "person-work";

    /// <summary>"Ann Lee says": a name beside a verb of speech.</summary>
    public const string PersonSpeech = "person-speech";

    /// <summary>"Lee (2018) adds", "(Lee, 2018)": a family name with a year.</summary>
    public const string PersonCited = "person-cited";

    /// <summary>"Chinese customs", "the foreign ministry in Moscow": a body called by its state and by what it is.</summary>
    public const string StateBody = "state-body";

    /// <summary>"a Chinese scholar told us": somebody who speaks and has no name in the text.</summary>
    public const string UnnamedSpeaker = "unnamed-speaker";

    /// <summary>"Rosneft": a claim that names somebody of Russia or China, or a pipeline between them, speaks of that state as well.</summary>
    public const string StateOfActor = "state-of-actor";
}
