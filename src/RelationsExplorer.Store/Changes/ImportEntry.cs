namespace RelationsExplorer.Store.Changes;

/// <summary>What one import changed, as the log of changes keeps it.</summary>
/// <param name="At">When the new store took its place, in universal time.</param>
/// <param name="Before">The version of the store before; null where there was none to compare with.</param>
/// <param name="After">The version of the store that it made.</param>
/// <param name="Records">How many records of each list came, went and are there now.</param>
/// <param name="Articles">The articles that came, went or changed, by slug.</param>
/// <param name="ArticlesLeftOut">How many more there were; the log is bounded.</param>
/// <param name="Gone">The records whose addresses no longer lead anywhere.</param>
/// <param name="GoneLeftOut">How many more there were.</param>
public sealed record ImportEntry(
    DateTimeOffset At,
    string? Before,
    string After,
    IReadOnlyDictionary<string, RecordCount> Records,
    IReadOnlyList<ArticleChange> Articles,
    int ArticlesLeftOut,
    IReadOnlyList<GoneRecord> Gone,
    int GoneLeftOut);

/// <summary>How many records of a list came and went.</summary>
/// <param name="Added">Those that were not there before.</param>
/// <param name="Removed">Those that are no longer there.</param>
/// <param name="Now">All that are there.</param>
public sealed record RecordCount(int Added, int Removed, int Now);

/// <summary>What became of an article.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its title; of one that was removed, the last one.</param>
/// <param name="Change">"added", "changed" or "removed".</param>
/// <param name="Text">Whether its words or the data about it changed, not only what is read in them.</param>
/// <param name="ClaimsAdded">How many claims are read in it that were not before.</param>
/// <param name="ClaimsRemoved">How many claims are no longer read in it.</param>
public sealed record ArticleChange(string Slug, string Title, string Change, bool Text, int ClaimsAdded, int ClaimsRemoved)
{
    /// <summary>The article is new.</summary>
    public const string Added = "added";

    /// <summary>It is told otherwise, or read otherwise.</summary>
    public const string Changed = "changed";

    /// <summary>It is no longer in the corpus.</summary>
    public const string Removed = "removed";
}

/// <summary>A record that is no longer there. Its words are not kept: an article may have been taken out for their sake.</summary>
/// <param name="List">The list that it stood in: "claims".</param>
/// <param name="Id">Its id or slug.</param>
/// <param name="Articles">The slugs of the articles that it was read in, five at most; empty for what belongs to no article.</param>
/// <param name="Why">What made it go: one of the constants here.</param>
public sealed record GoneRecord(string List, string Id, IReadOnlyList<string> Articles, string Why)
{
    /// <summary>An article that it was read in is no longer in the corpus.</summary>
    public const string ArticleRemoved = "article-removed";

    /// <summary>The words of an article that it was read in changed.</summary>
    public const string TextChanged = "text-changed";

    /// <summary>The words are the same and are read otherwise: the rules or the vocabulary changed, or what other articles say.</summary>
    public const string ReadOtherwise = "read-otherwise";

    /// <summary>It stood in the vocabulary, or was found in texts, and is no longer.</summary>
    public const string NotNamed = "not-named";
}
