namespace RelationsExplorer.Store.Searching;

/// <summary>What is searched.</summary>
public enum Subject
{
    /// <summary>Claims.</summary>
    Claims,

    /// <summary>Events.</summary>
    Events,

    /// <summary>Sources.</summary>
    Sources,
}

/// <summary>One of the ways in which a list can be narrowed. Its word is its name in addresses and in the store.</summary>
public enum Facet
{
    /// <summary>What a claim or event is about.</summary>
    Theme,

    /// <summary>Who it is about.</summary>
    Actor,

    /// <summary>Where.</summary>
    Place,

    /// <summary>The article that makes the claim, tells of the event or cites the source.</summary>
    Article,

    /// <summary>Who says it: "author" or an actor.</summary>
    Speaker,

    /// <summary>What it says of the relationship.</summary>
    Stance,

    /// <summary>How it is said.</summary>
    Modality,

    /// <summary>Where a source appeared; of a claim, where the sources that it cites did.</summary>
    Outlet,

    /// <summary>Whether a claim carries a source: "cited" or "uncited".</summary>
    Evidence,

    /// <summary>Whether the speaker's words came through another: "first-hand" or "second-hand".</summary>
    Hand,

    /// <summary>The decade, as EDTF: "196X". A date that spans several is in each.</summary>
    Decade,

    /// <summary>The year. A date that spans several is in each; one that spans more than twenty is in none.</summary>
    Year,

    /// <summary>The year in which the article was published.</summary>
    Published,

    /// <summary>What sort of source.</summary>
    Kind,

    /// <summary>What sort of event.</summary>
    Type,

    /// <summary>Whether the event took place.</summary>
    Status,
}
