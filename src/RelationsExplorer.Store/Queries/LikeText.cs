namespace RelationsExplorer.Store.Queries;

/// <summary>What was typed as a pattern that finds it anywhere in a name.</summary>
internal static class LikeText
{
    /// <summary>The character that takes its meaning from the next.</summary>
    public const string Escape = "\\";

    /// <summary>The pattern; null where nothing was typed.</summary>
    public static string? OrNull(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : "%" + string.Concat(typed.Trim().Take(100).Select(Escaped)) + "%";

    private static string Escaped(char c) => c is '%' or '_' or '\\' ? Escape + c : c.ToString();
}
