namespace RelationsExplorer.Import.Judging.Themes;

/// <summary>The names of the rules that say what a claim is about.</summary>
internal static class ThemeRules
{
    /// <summary>"pipeline": words of the theme.</summary>
    public const string Words = "theme-words";

    /// <summary>The actors and places that it names belong to the theme.</summary>
    public const string Actors = "theme-actors";

    /// <summary>It speaks of the two and shows no other theme: it is about the relationship.</summary>
    public const string OfTheTwo = "theme-of-the-two";

    /// <summary>It shows no theme, and has the one that goes through its article.</summary>
    public const string OfArticle = "theme-of-article";
}
