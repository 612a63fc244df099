namespace RelationsExplorer.Store.Loading;

/// <summary>How far the writing of a store has come.</summary>
/// <param name="Done">Steps that are done.</param>
/// <param name="All">Steps in all.</param>
/// <param name="Step">What is being written now.</param>
public sealed record LoadProgress(int Done, int All, string Step);
